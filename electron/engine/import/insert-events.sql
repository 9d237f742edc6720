-- Which events has the reader made ready?
INSERT INTO event_row BY NAME
SELECT * FROM feed_event()
