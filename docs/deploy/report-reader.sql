-- PostgreSQL: a user for a tool that reads the report views of one region, here Batam, and nothing else. Run it as the owner of the tables.
-- Put your own names for lapor_batam (the reader) and batam (the region), and a password.
-- The views read as whoever asks, so that the reader needs the facts beneath them too, and row security shows him one region of both.
CREATE ROLE lapor_batam LOGIN PASSWORD 'ganti';
ALTER ROLE lapor_batam SET default_transaction_read_only = on;
ALTER ROLE lapor_batam SET statement_timeout = '60s';

DO $reader$
DECLARE name text;
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO lapor_batam', current_schema());
  FOREACH name IN ARRAY ARRAY[
    'fact_tickets', 'fact_steps', 'fact_pauses', 'fact_clocks', 'fact_deviations', 'fact_ratings', 'sla_days', 'ticket_days', 'deviation_days']
  LOOP
    EXECUTE format('GRANT SELECT ON %I TO lapor_batam', name);
    EXECUTE format('CREATE POLICY lapor_batam ON %I FOR SELECT TO lapor_batam USING (tenant = ''batam'')', name);
    -- whatever a session says of itself, this reader sees no other region
    EXECUTE format('CREATE POLICY lapor_batam_only ON %I AS RESTRICTIVE FOR SELECT TO lapor_batam USING (tenant = ''batam'')', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY[
    'report_tickets', 'report_steps', 'report_pauses', 'report_clocks', 'report_deviations', 'report_ratings', 'report_sla_daily', 'report_ticket_daily', 'report_deviation_daily']
  LOOP
    EXECUTE format('GRANT SELECT ON %I TO lapor_batam', name);
  END LOOP;
END $reader$;
