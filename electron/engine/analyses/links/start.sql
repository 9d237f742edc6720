-- Which credential or account stands out most?
SELECT kind, id FROM memory.main.who_life
WHERE uses > 0
ORDER BY list_contains(marks, 'used-after-owner-left') AND kind <> 'account' DESC, list_contains(marks, 'used-after-owner-left') DESC,
  list_contains(marks, 'never-issued') DESC, kind = 'account' DESC, uses DESC, id
LIMIT 1
