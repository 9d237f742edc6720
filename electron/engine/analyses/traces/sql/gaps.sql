-- How long were the pauses between the events of one source, agent and account? (whole minutes, rounded up, from two on)
INSERT INTO memory.main.trace_gap
SELECT $scope::INTEGER, client, userAgent, userName, minutes, count(*)
FROM (
  SELECT
    client, userAgent, userName,
    ceil((epoch_us(instant) - epoch_us(lag(instant) OVER (PARTITION BY client, userAgent, userName ORDER BY instant))) / 60e6)::BIGINT AS minutes
  FROM chosen
  WHERE instant IS NOT NULL
)
WHERE minutes > 1
GROUP BY ALL
