-- Which journal entry recorded how this evidence file was last read?
UPDATE head SET seq = $seq, hash = $hash WHERE evidence = $evidence
