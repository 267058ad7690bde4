-- Requests are found by the words of their titles while one types.
CREATE INDEX request_title_words ON request USING gin (title gin_trgm_ops);
