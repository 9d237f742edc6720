-- Which events has the reader made ready, in the order of time, for a file that is not?
INSERT INTO event_row BY NAME
SELECT * FROM feed_event()
ORDER BY instant NULLS LAST, byteOffset
