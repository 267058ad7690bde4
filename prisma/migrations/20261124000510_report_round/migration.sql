-- A round has one report; neither goes without the other.
ALTER TABLE report ADD CONSTRAINT report_round_id_fkey FOREIGN KEY (round_id) REFERENCES round (id) ON DELETE RESTRICT ON UPDATE CASCADE;
