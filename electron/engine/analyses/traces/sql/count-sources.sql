-- How many events of this evidence came from each source?
INSERT INTO memory.main.counted_source SELECT address, name, events, firstSeen, lastSeen FROM chosen
