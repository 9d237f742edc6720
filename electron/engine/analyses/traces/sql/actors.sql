-- What did each actor do, and which member came first?
WITH
  strand AS (
    SELECT member.actor, known.text, known.kind, account.value AS account, agent.value AS agent, strand.*
    FROM memory.main.trace_member AS member
    JOIN memory.main.trace_strand AS strand
      ON strand.scope = 0 AND strand.client = member.client AND strand.userAgent = member.userAgent AND strand.userName = member.userName
    JOIN memory.main.trace_known AS known ON known.id = member.client
    LEFT JOIN term AS account ON account.id = member.userName
    LEFT JOIN term AS agent ON agent.id = member.userAgent
  ),
  gap AS (
    SELECT member.actor, sum(gap.gaps)::BIGINT AS gaps
    FROM memory.main.trace_member AS member
    JOIN memory.main.trace_gap AS gap
      ON gap.scope = 0 AND gap.client = member.client AND gap.userAgent = member.userAgent AND gap.userName = member.userName
    WHERE gap.minutes > 30
    GROUP BY member.actor
  ),
  credential AS (
    SELECT member.actor, count(DISTINCT held.credential) AS credentials
    FROM memory.main.trace_member AS member
    JOIN memory.main.trace_credential AS held
      ON held.scope = 0 AND held.client = member.client AND held.userAgent = member.userAgent AND held.userName = member.userName
    GROUP BY member.actor
  ),
  figure AS (
    SELECT
      actor, count(DISTINCT client) AS addresses, count(*) AS members, sum(events)::DOUBLE AS events, count(*) FILTER (timed > 0) AS strands,
      count(DISTINCT nullif(userName, 0)) AS accounts, sum(bytes)::DOUBLE AS bytes, epoch_us(min(firstSeen)) AS firstSeen, epoch_us(max(lastSeen)) AS lastSeen,
      arg_min(firstRow, (firstSeen, text, account, agent)) AS firstRow, arg_max(lastRow, (lastSeen, text, account, agent)) AS lastRow,
      arg_min(text, (firstSeen, text, account, agent)) AS text,
      bool_and(coalesce(kind IN ('crawler', 'partner', 'own office', 'proxy'), false)) AS explained,
      coalesce(arg_min(coalesce(account, ''), (firstSeen, text, account, agent)), '') AS account,
      coalesce(arg_min(coalesce(agent, ''), (firstSeen, text, account, agent)), '') AS agent
    FROM strand GROUP BY actor
  )
SELECT
  figure.*, figure.strands + coalesce(gap.gaps, 0) AS visits, coalesce(credential.credentials, 0) AS credentials,
  'a' || substr(sha256(concat_ws(chr(31), figure.text, figure.account, figure.agent)), 1, 10) AS id
FROM figure
LEFT JOIN gap USING (actor)
LEFT JOIN credential USING (actor)
-- Those that the case's own labels explain come last.
ORDER BY figure.explained, figure.addresses DESC, figure.events DESC, figure.firstSeen, figure.text
