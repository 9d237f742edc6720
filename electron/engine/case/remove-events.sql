-- Which events of an evidence file are to go, because it is read again?
DELETE FROM event WHERE evidence = $evidence
