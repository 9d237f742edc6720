-- Which page with record numbers was served most to accounts whose tokens were never issued, or else to anybody?
SELECT shape
FROM memory.main.link_data AS served
LEFT JOIN (
  SELECT DISTINCT account FROM memory.main.who_life
  WHERE kind IN ('token', 'session') AND list_contains(marks, 'never-issued')
) AS forged ON forged.account = (SELECT value FROM term WHERE term.id = served.userName)
WHERE starts_with(shape, '/') AND contains(shape, '{n}')
GROUP BY shape
ORDER BY sum(events) FILTER (WHERE forged.account IS NOT NULL) DESC NULLS LAST, sum(events) DESC, shape
LIMIT 1
