-- Which sources of the chosen events forward for others, as the headers they pass on say?
INSERT INTO memory.main.trace_proposal
SELECT term.value, forwarding.events
FROM (
  SELECT sourceIp, count(*) AS events
  FROM chosen
  WHERE sourceIp IS NOT NULL AND (contains(more, 'orwarded') OR contains(more, 'onnecting-') OR contains(more, '-Client-IP'))
  GROUP BY sourceIp
) AS forwarding
JOIN term ON term.id = forwarding.sourceIp
