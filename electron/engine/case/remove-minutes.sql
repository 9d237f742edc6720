-- Which counts of an evidence file are to go?
DELETE FROM minute WHERE evidence = $evidence
