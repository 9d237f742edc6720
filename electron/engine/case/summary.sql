-- How many events does the case hold, and when are the first and the last?
SELECT count(*)::DOUBLE AS events, epoch_us(min(instant))::DOUBLE AS first, epoch_us(max(instant))::DOUBLE AS last FROM event
