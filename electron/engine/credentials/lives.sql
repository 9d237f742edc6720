-- What is known of every credential by the evidence and by statements together, and what stands out about it?
INSERT INTO memory.main.who_life
WITH
stated AS (
  SELECT unnest(from_json($statements, '[{"id":"VARCHAR","kind":"VARCHAR","owner":"VARCHAR","issuer":"VARCHAR","source":"VARCHAR","issued":"BIGINT","issuedDay":"BOOLEAN","expires":"BIGINT","expiresDay":"BOOLEAN","withdrawn":"BIGINT","withdrawnDay":"BOOLEAN","person":"INTEGER"}]'), recursive := true)
),
owned AS (
  SELECT unnest(from_json($owners, '[{"account":"VARCHAR","person":"INTEGER"}]'), recursive := true)
),
staff AS (
  SELECT unnest(from_json($staff, '[{"person":"INTEGER","leftAt":"BIGINT"}]'), recursive := true)
),
gaps AS (
  SELECT unnest(from_json($gaps, '[{"gapFrom":"BIGINT","gapTo":"BIGINT"}]'), recursive := true)
),
joined AS (
  SELECT
    coalesce(seen.kind, stated.kind) AS kind, coalesce(seen.id, stated.id) AS id, seen.term, seen.signingKey,
    coalesce(seen.uses, 0) AS uses, coalesce(seen.accepted, 0) AS accepted, seen.first, seen.last,
    seen.firstEvidence, seen.firstOffset, seen.lastEvidence, seen.lastOffset,
    coalesce(seen.subjects, 0) AS subjects, coalesce(seen.accounts, []) AS accounts, coalesce(seen.addresses, 0) AS addresses,
    seen.firstLogin,
    CASE WHEN seen.kind = 'account' THEN NULL ELSE seen.issued END AS issuedSeen,
    seen.issuedEvidence, seen.issuedOffset, stated.issued AS issuedStated, stated.issuedDay, stated.expires, stated.expiresDay,
    CASE WHEN seen.kind = 'account' THEN NULL ELSE seen.withdrawn END AS withdrawnSeen,
    seen.withdrawnEvidence, seen.withdrawnOffset, stated.withdrawn AS withdrawnStated, stated.withdrawnDay,
    stated.source, nullif(stated.issuer, '') AS issuer, nullif(stated.owner, '') AS owner, stated.id IS NOT NULL AS isStated,
    CASE
      WHEN coalesce(seen.kind, stated.kind) = 'account' THEN coalesce(seen.id, stated.id)
      WHEN seen.subjects = 1 THEN (SELECT value FROM term WHERE term.id = seen.accounts[1])
      WHEN seen.subjects IS NULL OR seen.subjects = 0 THEN seen.issuedTo
    END AS account,
    stated.person AS statedPerson
  FROM memory.main.who_credential AS seen
  FULL JOIN stated ON stated.id = seen.id AND (seen.kind = stated.kind OR (seen.kind <> 'account' AND stated.kind <> 'account'))
),
dated AS (
  SELECT
    joined.*,
    coalesce(issuedSeen, issuedStated) AS issued,
    coalesce(withdrawnSeen, withdrawnStated) AS withdrawn,
    coalesce(statedPerson, owned.person) AS person
  FROM joined
  LEFT JOIN owned ON owned.account = lower(joined.account) AND joined.kind <> 'signing-key'
),
withOwner AS (
  SELECT
    dated.*, staff.leftAt,
    CASE
      WHEN kind NOT IN ('token', 'session') OR uses = 0 OR issued IS NOT NULL OR $issuedFrom::BIGINT IS NULL OR first IS NULL THEN NULL
      WHEN first - $wait::BIGINT < $issuedFrom::BIGINT OR first > $issuedTo::BIGINT THEN 'cannot-be-told'
      WHEN EXISTS (SELECT 1 FROM gaps WHERE gapFrom <= first AND gapTo > first - $wait::BIGINT) THEN 'cannot-be-told'
      ELSE 'never-issued'
    END AS verdict
  FROM dated
  LEFT JOIN staff ON staff.person = dated.person
)
SELECT
  kind, id, term, signingKey, uses, accepted, first, last, firstEvidence, firstOffset, lastEvidence, lastOffset,
  subjects, accounts, addresses, firstLogin,
  issued, coalesce(issuedSeen IS NULL AND issuedDay, false), CASE WHEN issuedSeen IS NULL THEN source END,
  CASE WHEN issuedSeen IS NOT NULL THEN issuedEvidence END, CASE WHEN issuedSeen IS NOT NULL THEN issuedOffset END,
  expires, coalesce(expiresDay, false), CASE WHEN expires IS NOT NULL THEN source END,
  withdrawn, coalesce(withdrawnSeen IS NULL AND withdrawnDay, false), CASE WHEN withdrawnSeen IS NULL THEN source END,
  CASE WHEN withdrawnSeen IS NOT NULL THEN withdrawnEvidence END, CASE WHEN withdrawnSeen IS NOT NULL THEN withdrawnOffset END,
  issuer, owner, account, isStated, person, leftAt,
  list_filter([
    verdict,
    CASE WHEN withdrawn IS NOT NULL AND last >= withdrawn THEN 'used-after-revocation' END,
    CASE WHEN leftAt IS NOT NULL AND last >= leftAt AND kind <> 'signing-key' THEN 'used-after-owner-left' END,
    CASE
      WHEN leftAt IS NOT NULL AND kind NOT IN ('account', 'token', 'session')
        AND (withdrawn > leftAt OR (withdrawn IS NULL AND (isStated OR last >= leftAt)))
        AND (expires IS NULL OR expires > leftAt) AND (issued IS NULL OR issued < leftAt)
      THEN 'alive-after-owner-left'
    END,
    CASE WHEN kind NOT IN ('account', 'signing-key') AND subjects > 1 THEN 'many-subjects' END,
    CASE WHEN kind IN ('token', 'session') AND uses > 0 AND $logins AND coalesce(verdict, '') <> 'cannot-be-told' AND (firstLogin IS NULL OR firstLogin > first) THEN 'no-login-before' END
  ], lambda mark: mark IS NOT NULL)
FROM withOwner
