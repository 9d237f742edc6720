-- How many of the chosen events state no readable time?
SELECT count(*)::DOUBLE AS events FROM chosen WHERE instant IS NULL
