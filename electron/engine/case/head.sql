-- Which evidence has the index taken in, and which journal entry recorded it?
SELECT evidence, seq, hash FROM head ORDER BY evidence
