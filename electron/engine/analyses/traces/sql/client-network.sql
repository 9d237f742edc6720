-- In which network is this source?
SELECT net, organisation, entry FROM memory.main.trace_known WHERE id = $client
