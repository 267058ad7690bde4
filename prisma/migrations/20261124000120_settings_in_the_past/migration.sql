-- Settings hold for every day: "the end of a day" is what it is in the register's time zone now.
CREATE VIEW past.setting AS SELECT * FROM public.setting;
