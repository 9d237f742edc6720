-- How many events does the index hold of each evidence file, how many without a time, and when are its first and last?
SELECT evidence::INTEGER AS evidence,
       count(*)::DOUBLE AS events,
       count(*) FILTER (instant IS NULL)::DOUBLE AS withoutTime,
       epoch_us(min(instant))::DOUBLE AS first,
       epoch_us(max(instant))::DOUBLE AS last
FROM event
GROUP BY evidence
ORDER BY evidence
