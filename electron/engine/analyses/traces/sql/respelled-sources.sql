-- Which terms spell an address that an earlier term spells otherwise, and which is that?
SELECT term.id AS term, twice.first AS source
FROM term JOIN (SELECT address, min(id) AS first FROM term WHERE field = 0 AND address IS NOT NULL GROUP BY address HAVING count(*) > 1) AS twice
  ON twice.address = term.address
WHERE term.field = 0 AND term.id <> twice.first
