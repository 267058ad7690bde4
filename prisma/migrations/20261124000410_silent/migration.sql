-- What missed a round and has been silent since: few among many, asked for whenever a manager comes home.
CREATE INDEX action_item_missed_round ON action_item (lead_sort, reference) WHERE missed_round_on IS NOT NULL AND closed_at IS NULL;
