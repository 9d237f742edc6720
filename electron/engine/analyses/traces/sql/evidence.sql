-- In which evidence files does each source occur?
INSERT INTO memory.main.trace_evidence
SELECT DISTINCT $scope::INTEGER, client, evidence FROM chosen
