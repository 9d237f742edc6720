-- From which day to which do the events of the scope go?
SELECT min(day) AS first, max(day) AS last FROM memory.main.trace_day WHERE scope = $scope
