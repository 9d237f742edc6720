-- How many events of this evidence came from each source?
INSERT INTO memory.main.counted_source SELECT source, events, firstSeen, lastSeen FROM chosen
