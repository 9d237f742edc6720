-- How many credentials of each kind, and with each mark, fit?
SELECT kind, mark, count(*) AS count
FROM (
  SELECT kind, unnest(list_append(marks, NULL)) AS mark
  FROM memory.main.who_life
  WHERE $text = '' OR contains(lower(id), $text) OR contains(lower(coalesce(owner, '')), $text) OR contains(lower(coalesce(account, '')), $text)
)
GROUP BY kind, mark
ORDER BY kind, mark
