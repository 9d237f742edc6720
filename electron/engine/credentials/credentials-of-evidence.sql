-- What is every account, credential and signing key, and when was it issued, used and withdrawn as the evidence tells it?
INSERT INTO memory.main.who_credential
WITH
used AS (
  SELECT * FROM (
    SELECT 'account' AS kind, userName AS term, NULL AS signing, * FROM memory.main.who_use WHERE userName IS NOT NULL
    UNION ALL
    SELECT 'credential', credential, NULL, * FROM memory.main.who_use WHERE credential IS NOT NULL
    UNION ALL
    SELECT 'signing-key', NULL, signingKey, * FROM memory.main.who_use WHERE signingKey IS NOT NULL
  )
),
lives AS (
  SELECT
    kind, term, signing,
    coalesce(sum(events) FILTER (WHERE act = 0), 0)::BIGINT AS uses,
    coalesce(sum(accepted) FILTER (WHERE act = 0), 0)::BIGINT AS accepted,
    min(first) FILTER (WHERE act = 0) AS first,
    max(last) FILTER (WHERE act = 0) AS last,
    arg_min(evidence, first) FILTER (WHERE act = 0) AS firstEvidence,
    arg_min(firstOffset, first) FILTER (WHERE act = 0) AS firstOffset,
    arg_max(evidence, last) FILTER (WHERE act = 0) AS lastEvidence,
    arg_max(lastOffset, last) FILTER (WHERE act = 0) AS lastOffset,
    count(DISTINCT userName) FILTER (WHERE act = 0) AS subjects,
    list_sort(list_distinct(arg_max(userName, events, 5) FILTER (WHERE act = 0))) AS accounts,
    count(DISTINCT sourceIp) FILTER (WHERE act = 0) AS addresses,
    min(first) FILTER (WHERE login OR act = 1) AS firstLogin,
    -- An issue names the token where it bears one, and else the signing key.
    min(first) FILTER (WHERE act = 1 AND (kind <> 'signing-key' OR credential IS NULL)) AS issued,
    arg_min(evidence, first) FILTER (WHERE act = 1 AND (kind <> 'signing-key' OR credential IS NULL)) AS issuedEvidence,
    arg_min(firstOffset, first) FILTER (WHERE act = 1 AND (kind <> 'signing-key' OR credential IS NULL)) AS issuedOffset,
    arg_min(userName, first) FILTER (WHERE act = 1) AS issuedTo,
    max(last) FILTER (WHERE act = 2 AND (kind <> 'signing-key' OR credential IS NULL)) AS withdrawn,
    arg_max(evidence, last) FILTER (WHERE act = 2 AND (kind <> 'signing-key' OR credential IS NULL)) AS withdrawnEvidence,
    arg_max(lastOffset, last) FILTER (WHERE act = 2 AND (kind <> 'signing-key' OR credential IS NULL)) AS withdrawnOffset,
    arg_max(signingKey, events) AS keyOfToken
  FROM used
  GROUP BY kind, term, signing
),
others AS (
  SELECT
    signingKey AS id,
    min(first) FILTER (WHERE act = 1) AS issued,
    arg_min(evidence, first) FILTER (WHERE act = 1) AS issuedEvidence,
    arg_min(firstOffset, first) FILTER (WHERE act = 1) AS issuedOffset,
    max(last) FILTER (WHERE act = 2) AS withdrawn,
    arg_max(evidence, last) FILTER (WHERE act = 2) AS withdrawnEvidence,
    arg_max(lastOffset, last) FILTER (WHERE act = 2) AS withdrawnOffset
  FROM memory.main.who_part
  GROUP BY signingKey
),
named AS (
  SELECT
    lives.*,
    coalesce(term.value, signing) AS id,
    CASE
      WHEN kind <> 'credential' THEN kind
      WHEN regexp_matches(term.value, $accessKey) THEN 'access-key'
      WHEN regexp_matches(term.value, $sshKey) THEN 'ssh-key'
      ELSE coalesce(named.kindOfFile, 'token')
    END AS trueKind
  FROM lives
  LEFT JOIN term ON term.id = lives.term
  LEFT JOIN (SELECT unnest(from_json($files, '[{"evidence":"USMALLINT","kindOfFile":"VARCHAR"}]'), recursive := true)) AS named
    ON lives.kind = 'credential' AND named.evidence = coalesce(lives.firstEvidence, lives.issuedEvidence)
)
SELECT
  trueKind, coalesce(named.id, others.id), named.term,
  CASE WHEN trueKind IN ('token', 'session') THEN keyOfToken END,
  coalesce(uses, 0), coalesce(accepted, 0), first, last, firstEvidence, firstOffset, lastEvidence, lastOffset,
  coalesce(subjects, 0),
  coalesce(accounts, []),
  coalesce(addresses, 0), firstLogin,
  coalesce(others.issued, named.issued), coalesce(others.issuedEvidence, named.issuedEvidence),
  coalesce(others.issuedOffset, named.issuedOffset), (SELECT value FROM term WHERE term.id = named.issuedTo),
  coalesce(others.withdrawn, named.withdrawn), coalesce(others.withdrawnEvidence, named.withdrawnEvidence),
  coalesce(others.withdrawnOffset, named.withdrawnOffset)
FROM named
LEFT JOIN others ON others.id = named.id AND trueKind <> 'account'
