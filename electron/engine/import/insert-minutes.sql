-- How many events fall into each minute of an evidence file, by outcome, as the reader counted them?
INSERT INTO minute SELECT evidence, minute, outcome, events FROM feed_minute()
