-- How many events does the case hold, how many of them without a time, and when are the first and the last?
SELECT count(*)::DOUBLE AS events,
       count(*) FILTER (instant IS NULL)::DOUBLE AS withoutTime,
       epoch_us(min(instant))::DOUBLE AS first,
       epoch_us(max(instant))::DOUBLE AS last
FROM event
