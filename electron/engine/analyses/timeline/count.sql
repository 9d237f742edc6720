-- How many are chosen?
SELECT count(*)::DOUBLE AS events FROM chosen
