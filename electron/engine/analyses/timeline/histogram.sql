-- How many events fall into each bucket of time?
SELECT least((moment - $start::BIGINT) // $width::BIGINT, $buckets::BIGINT - 1)::INTEGER AS bucket, sum(events)::DOUBLE AS events
FROM chosen GROUP BY bucket ORDER BY bucket
