-- Which journal entry recorded this evidence file?
INSERT INTO head VALUES ($evidence, $seq, $hash)
