-- Which credentials fit, in the order wanted?
SELECT *
FROM memory.main.who_life
WHERE (len($kinds::VARCHAR[]) = 0 OR list_contains($kinds::VARCHAR[], kind))
  AND ($mark::VARCHAR IS NULL OR list_contains(marks, $mark::VARCHAR))
  AND ($text = '' OR contains(lower(id), $text) OR contains(lower(coalesce(owner, '')), $text) OR contains(lower(coalesce(account, '')), $text))
ORDER BY
  (CASE WHEN $descending THEN -1 ELSE 1 END) * CASE $sort
    WHEN 'uses' THEN uses
    WHEN 'firstUse' THEN first
    WHEN 'lastUse' THEN last
    WHEN 'issued' THEN issued
    WHEN 'marks' THEN list_sum(list_transform(marks, lambda mark: CASE mark
      WHEN 'used-after-owner-left' THEN 64 WHEN 'never-issued' THEN 32 WHEN 'alive-after-owner-left' THEN 16
      WHEN 'used-after-revocation' THEN 8 WHEN 'many-subjects' THEN 4 WHEN 'no-login-before' THEN 2 ELSE 1 END))
  END NULLS LAST,
  CASE WHEN $sort = 'marks' THEN uses END DESC NULLS LAST,
  CASE WHEN $sort = 'id' AND $descending THEN id END DESC,
  id, kind
LIMIT $limit::BIGINT OFFSET $offset::BIGINT
