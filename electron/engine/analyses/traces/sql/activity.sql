-- How many events has the subject over time?
SELECT floor((epoch_us(instant) - $start::BIGINT) / $width::BIGINT)::INTEGER AS bucket, count(*) AS events
FROM chosen WHERE instant IS NOT NULL GROUP BY bucket
