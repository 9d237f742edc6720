-- How many events name no source?
SELECT count(*) AS events FROM chosen WHERE sourceIp IS NULL
