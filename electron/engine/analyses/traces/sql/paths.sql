-- Which paths did each source ask for, under which agent?
INSERT INTO memory.main.trace_path
SELECT DISTINCT $scope::INTEGER, client, userAgent, path FROM chosen WHERE path IS NOT NULL
