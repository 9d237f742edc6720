-- Which evidence file is no longer as the index has it?
DELETE FROM head WHERE evidence = $evidence
