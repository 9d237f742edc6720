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
-- By signing key ('' where tokens name none), and under '*' for keys that no issue names.
gaps AS (
  SELECT unnest(from_json($gaps, '[{"gapKey":"VARCHAR","gapFrom":"BIGINT","gapTo":"BIGINT"}]'), recursive := true)
),
covered AS (
  SELECT unnest(from_json($covered, '[{"coveredKey":"VARCHAR","issuedFrom":"BIGINT","issuedTo":"BIGINT"}]'), recursive := true)
),
-- Kinds of logs: whether tokens are used in them that were issued, and how long the longest lasted of those that have a login.
-- Fewer than five of these tell no length.
systems AS (
  SELECT
    system,
    bool_or(issued IS NOT NULL) AS issues,
    min(first) AS begins,
    CASE WHEN count(*) FILTER (WHERE firstLogin <= first) >= 5 THEN max(last - firstLogin) FILTER (WHERE firstLogin <= first) END AS lasting
  FROM memory.main.who_credential
  WHERE kind IN ('token', 'session') AND uses > 0
  GROUP BY system
),
joined AS (
  SELECT
    -- What nothing in the evidence tells the kind of, a person may.
    coalesce(CASE WHEN seen.kind = 'token' THEN stated.kind END, seen.kind, stated.kind) AS kind, coalesce(seen.id, stated.id) AS id, seen.term, seen.signingKey,
    coalesce(seen.uses, 0) AS uses, coalesce(seen.accepted, 0) AS accepted, seen.first, seen.last,
    seen.firstEvidence, seen.firstOffset, seen.lastEvidence, seen.lastOffset,
    coalesce(seen.subjects, 0) AS subjects, coalesce(seen.accounts, []) AS accounts, coalesce(seen.addresses, 0) AS addresses,
    seen.firstLogin, seen.system,
    CASE WHEN seen.kind = 'account' THEN NULL ELSE seen.issued END AS issuedSeen,
    seen.issuedEvidence, seen.issuedOffset, stated.issued AS issuedStated, stated.issuedDay,
    seen.expires AS expiresSeen, stated.expires AS expiresStated, stated.expiresDay,
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
    coalesce(expiresSeen, expiresStated) AS expires,
    coalesce(statedPerson, owned.person) AS person
  FROM joined
  LEFT JOIN owned ON owned.account = lower(joined.account) AND joined.kind <> 'signing-key'
),
withOwner AS (
  SELECT
    dated.*, staff.leftAt,
    systems.begins, systems.lasting, coveredKey, issuedFrom, issuedTo,
    dated.kind IN ('token', 'session') AND dated.uses > 0 AND issuedFrom IS NOT NULL
      AND (coalesce(systems.issues, false) OR coveredKey NOT IN ('', '*')) AS comparable
  FROM dated
  LEFT JOIN staff ON staff.person = dated.person
  LEFT JOIN systems ON systems.system = dated.system
  LEFT JOIN covered ON coveredKey = CASE
    WHEN coalesce(dated.signingKey, '') IN (SELECT coveredKey FROM covered) THEN coalesce(dated.signingKey, '')
    ELSE '*'
  END
),
judged AS (
  SELECT
    *,
    CASE
      WHEN NOT comparable OR issued IS NOT NULL OR first IS NULL THEN NULL
      WHEN first - $wait::BIGINT < issuedFrom OR first > issuedTo THEN 'cannot-be-told'
      WHEN EXISTS (SELECT 1 FROM gaps WHERE gapKey = coveredKey AND gapFrom <= first AND gapTo > first - $wait::BIGINT) THEN 'cannot-be-told'
      ELSE 'never-issued'
    END AS verdict
  FROM withOwner
)
SELECT
  kind, id, term, signingKey, uses, accepted, first, last, firstEvidence, firstOffset, lastEvidence, lastOffset,
  subjects, accounts, addresses, firstLogin,
  issued, coalesce(issuedSeen IS NULL AND issuedDay, false), CASE WHEN issuedSeen IS NULL THEN source END,
  CASE WHEN issuedSeen IS NOT NULL THEN issuedEvidence END, CASE WHEN issuedSeen IS NOT NULL THEN issuedOffset END,
  expires, coalesce(expiresSeen IS NULL AND expiresDay, false), CASE WHEN expiresSeen IS NULL AND expires IS NOT NULL THEN source END,
  CASE WHEN expiresSeen IS NOT NULL THEN issuedEvidence END, CASE WHEN expiresSeen IS NOT NULL THEN issuedOffset END,
  withdrawn, coalesce(withdrawnSeen IS NULL AND withdrawnDay, false), CASE WHEN withdrawnSeen IS NULL THEN source END,
  CASE WHEN withdrawnSeen IS NOT NULL THEN withdrawnEvidence END, CASE WHEN withdrawnSeen IS NOT NULL THEN withdrawnOffset END,
  issuer, owner, account, isStated, person, leftAt, comparable,
  list_filter([
    verdict,
    -- The event that withdraws it may bear it.
    CASE WHEN last > withdrawnSeen OR (withdrawnSeen IS NULL AND last >= withdrawn) THEN 'used-after-revocation' END,
    CASE WHEN leftAt IS NOT NULL AND last >= leftAt AND kind <> 'signing-key' THEN 'used-after-owner-left' END,
    CASE
      WHEN leftAt IS NOT NULL AND kind NOT IN ('account', 'token', 'session')
        AND (withdrawn > leftAt OR (withdrawn IS NULL AND (isStated OR issuedSeen IS NOT NULL OR last >= leftAt)))
        AND (expires IS NULL OR expires > leftAt) AND (issued IS NULL OR issued < leftAt)
      THEN 'alive-after-owner-left'
    END,
    CASE WHEN kind NOT IN ('account', 'signing-key') AND subjects > 1 THEN 'many-subjects' END,
    -- A login before the evidence begins cannot be seen: sessions last as long as the longest of them that is known whole.
    CASE
      WHEN kind IN ('token', 'session') AND uses > 0 AND lasting IS NOT NULL AND first - begins > lasting
        AND coalesce(verdict, '') <> 'cannot-be-told' AND (firstLogin IS NULL OR firstLogin > first)
      THEN 'no-login-before'
    END
  ], lambda mark: mark IS NOT NULL)
FROM judged
