-- Which new values has the reader met?
INSERT INTO term SELECT id, field, value, address FROM feed_term()
