-- Which rejected lines of an evidence file are to go?
DELETE FROM rejected WHERE evidence = $evidence
