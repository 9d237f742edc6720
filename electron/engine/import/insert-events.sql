-- Which events has the reader made ready?
INSERT INTO event BY NAME
SELECT * FROM feed_event()
