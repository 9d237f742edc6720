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
    arg_min(evidence, memory.main.event_order(first, evidence, firstOffset)) FILTER (WHERE act = 0) AS firstEvidence,
    arg_min(firstOffset, memory.main.event_order(first, evidence, firstOffset)) FILTER (WHERE act = 0) AS firstOffset,
    arg_max(evidence, memory.main.event_order(last, evidence, lastOffset)) FILTER (WHERE act = 0) AS lastEvidence,
    arg_max(lastOffset, memory.main.event_order(last, evidence, lastOffset)) FILTER (WHERE act = 0) AS lastOffset,
    count(DISTINCT userName) FILTER (WHERE act = 0) AS subjects,
    list_sort(list_distinct(arg_max(userName, (events, userName), 5) FILTER (WHERE act = 0))) AS accounts,
    count(DISTINCT sourceIp) FILTER (WHERE act = 0) AS addresses,
    min(first) FILTER (WHERE login OR act = 1) AS firstLogin,
    -- An issue names the token where it bears one, and else the signing key.
    arg_min({moment: first, evidence: evidence, place: firstOffset}, memory.main.event_order(first, evidence, firstOffset))
      FILTER (WHERE act = 1 AND (kind <> 'signing-key' OR credential IS NULL)) AS issue,
    max(last) FILTER (WHERE act = 1 AND (kind <> 'signing-key' OR credential IS NULL)) AS again,
    max(expires) FILTER (WHERE act = 1 AND (kind <> 'signing-key' OR credential IS NULL)) AS expires,
    arg_min(userName, memory.main.event_order(first, evidence, firstOffset)) FILTER (WHERE act = 1) AS issuedTo,
    arg_min({moment: first, evidence: evidence, place: firstOffset}, memory.main.event_order(first, evidence, firstOffset))
      FILTER (WHERE act = 2 AND (kind <> 'signing-key' OR credential IS NULL)) AS withdrawnFirst,
    arg_max({moment: last, evidence: evidence, place: lastOffset}, memory.main.event_order(last, evidence, lastOffset))
      FILTER (WHERE act = 2 AND (kind <> 'signing-key' OR credential IS NULL)) AS withdrawnLast,
    arg_max(signingKey, (events, signingKey)) AS keyOfToken
  FROM used
  GROUP BY kind, term, signing
),
others AS (
  SELECT
    signingKey AS id,
    arg_min({moment: first, evidence: evidence, place: firstOffset}, memory.main.event_order(first, evidence, firstOffset)) FILTER (WHERE act = 1) AS issue,
    max(first) FILTER (WHERE act IN (1, 3)) AS again,
    max(expires) AS expires,
    arg_min(owner, memory.main.event_order(first, evidence, firstOffset)) FILTER (WHERE act = 1) AS issuedTo,
    arg_min({moment: first, evidence: evidence, place: firstOffset}, memory.main.event_order(first, evidence, firstOffset)) FILTER (WHERE act = 2) AS withdrawnFirst,
    arg_max({moment: last, evidence: evidence, place: lastOffset}, memory.main.event_order(last, evidence, lastOffset)) FILTER (WHERE act = 2) AS withdrawnLast
  FROM memory.main.who_part
  GROUP BY signingKey
),
files AS (
  SELECT unnest(from_json($files, '[{"evidence":"USMALLINT","system":"VARCHAR","kindOfFile":"VARCHAR"}]'), recursive := true)
),
named AS (
  SELECT
    lives.* REPLACE (
      coalesce(others.issue, lives.issue) AS issue,
      greatest(others.again, lives.again) AS again,
      coalesce(others.expires, lives.expires) AS expires,
      coalesce(others.withdrawnFirst, lives.withdrawnFirst) AS withdrawnFirst,
      coalesce(others.withdrawnLast, lives.withdrawnLast) AS withdrawnLast
    ),
    coalesce(lives.kind, 'credential') AS kindOfUse,
    coalesce(term.value, signing, others.id) AS id,
    coalesce(others.issuedTo, (SELECT value FROM term WHERE term.id = lives.issuedTo)) AS issuedToName
  FROM lives
  LEFT JOIN term ON term.id = lives.term
  FULL JOIN others ON others.id = coalesce(term.value, signing) AND lives.kind <> 'account'
),
-- What was put into force again since is not withdrawn.
ended AS (
  SELECT
    *,
    CASE
      WHEN withdrawnFirst.moment >= coalesce(again, withdrawnFirst.moment) THEN withdrawnFirst
      WHEN withdrawnLast.moment >= again THEN withdrawnLast
    END AS withdrawn
  FROM named
)
SELECT
  CASE
    WHEN kindOfUse <> 'credential' THEN kindOfUse
    WHEN regexp_matches(id, $accessKey) THEN 'access-key'
    WHEN regexp_matches(id, $sshKey) THEN 'ssh-key'
    ELSE coalesce(files.kindOfFile, 'token')
  END AS trueKind,
  id, files.system, term,
  CASE WHEN trueKind IN ('token', 'session') THEN keyOfToken END,
  coalesce(uses, 0), coalesce(accepted, 0), first, last, firstEvidence, firstOffset, lastEvidence, lastOffset,
  coalesce(subjects, 0),
  coalesce(accounts, []),
  coalesce(addresses, 0), firstLogin,
  issue.moment, issue.evidence, issue.place, issuedToName, expires,
  withdrawn.moment, withdrawn.evidence, withdrawn.place
FROM ended
LEFT JOIN files ON files.evidence = coalesce(firstEvidence, issue.evidence, withdrawn.evidence)
