-- Which addresses bear which label of the case's network lists?
INSERT INTO memory.main.network_label
SELECT unnest($first::UHUGEINT[]), unnest($last::UHUGEINT[]), unnest($entry::INTEGER[])
