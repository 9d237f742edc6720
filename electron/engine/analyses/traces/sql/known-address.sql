-- Which source is this address or name?
SELECT id FROM memory.main.trace_known
WHERE ($address IS NOT NULL AND address = $address::UHUGEINT) OR ($address IS NULL AND address IS NULL AND text = $text)
