-- Who used what from where, in all this evidence?
INSERT INTO memory.main.who_use
SELECT
  evidence, act, login, userName, credential, signingKey, sourceIp, userAgent,
  sum(events)::BIGINT, sum(accepted)::BIGINT, min(first), max(last),
  coalesce(arg_min(firstOffset, memory.main.event_order(first, evidence, firstOffset)), min(firstOffset)),
  coalesce(arg_max(lastOffset, memory.main.event_order(last, evidence, lastOffset)), max(lastOffset)),
  max(expires)
FROM memory.main.who_part
GROUP BY ALL
