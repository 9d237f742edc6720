-- In which hours do these files hold any event?
SELECT DISTINCT evidence, minute // 60 AS hour FROM minute WHERE list_contains($files::USMALLINT[], evidence) ORDER BY hour
