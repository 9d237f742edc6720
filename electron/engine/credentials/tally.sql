-- How many credentials of each kind, and with each mark, fit?
SELECT kind, mark, count(*) AS count
FROM (
  SELECT kind, unnest(list_append(marks, NULL)) AS mark
  FROM memory.main.who_life
  WHERE $text = '' OR contains(lower(id), $text) OR contains(lower(coalesce(owner, '')), $text) OR contains(lower(coalesce(account, '')), $text)
    OR list_has_any(accounts, coalesce((SELECT list(term.id) FROM term WHERE field = $accountField::UTINYINT AND contains(lower(value), $text)), []))
)
GROUP BY kind, mark
ORDER BY kind, mark
