-- How many links and events has every node?
INSERT INTO memory.main.link_node
SELECT node, count(*), max(events), min(first), max(last)
FROM (SELECT a AS node, * FROM memory.main.link UNION ALL SELECT b, * FROM memory.main.link)
GROUP BY node
