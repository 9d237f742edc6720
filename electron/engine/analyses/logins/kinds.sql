-- Of which kinds are the lines about logins, and how many are they?
SELECT kind, failed, count(*) AS lines, sum(times)::BIGINT AS times, count(DISTINCT sourceIp) AS addresses,
  count(DISTINCT userName) AS accounts, count(*) FILTER (WHERE sourceIp IS NULL) AS withoutAddress
FROM chosen GROUP BY kind, failed ORDER BY failed DESC, times DESC, kind
