-- Which paths of the chosen events are not in lower case as they stand? (no more than so many)
INSERT INTO memory.main.cased_path
SELECT rowid, folded FROM (SELECT rowid, urlPath, lower(urlPath) AS folded FROM chosen) WHERE folded <> urlPath
LIMIT $most::BIGINT
