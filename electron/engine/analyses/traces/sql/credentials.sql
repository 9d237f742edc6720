-- Which credentials did each source bear, under which agent and account?
INSERT INTO memory.main.trace_credential
SELECT $scope::INTEGER, client, userAgent, userName, credential, count(*)
FROM chosen WHERE credential > 0 GROUP BY client, userAgent, userName, credential
