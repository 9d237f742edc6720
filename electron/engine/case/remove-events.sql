-- Which events of an evidence file are to go, because it is read again?
DELETE FROM event_row WHERE evidence = $evidence
