-- How many of the chosen events come before this one in the order of time, evidence and byte?
SELECT count(*)::DOUBLE AS events FROM chosen
WHERE (instant IS NULL) = ($instant::BIGINT IS NULL)
  AND (coalesce(epoch_us(instant), 0), evidence, byteOffset) < (coalesce($instant::BIGINT, 0), $evidence::BIGINT, $byteOffset::BIGINT)
