-- How many events has each source on each day?
INSERT INTO memory.main.trace_day
SELECT $scope::INTEGER, client, day, count(*) FROM chosen WHERE day IS NOT NULL GROUP BY client, day
