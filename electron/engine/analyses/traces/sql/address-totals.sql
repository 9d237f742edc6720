-- How many sources fit, and how many events are theirs?
SELECT count(*) AS total, coalesce(sum(figure.events), 0)::DOUBLE AS totalEvents
FROM memory.main.trace_figure AS figure
WHERE figure.scope = $scope
  AND (($first IS NULL AND $asn IS NULL AND $country IS NULL AND $text IS NULL) OR figure.client IN (
    SELECT known.id FROM memory.main.trace_known AS known
    WHERE ($first IS NOT NULL OR $asn IS NOT NULL OR $country IS NOT NULL OR $text IS NOT NULL)
      AND ($first IS NULL OR known.address BETWEEN $first::UHUGEINT AND $last::UHUGEINT)
      AND ($asn IS NULL OR known.asn = $asn::UINTEGER)
      AND ($country IS NULL OR known.country = $country)
      AND ($text IS NULL OR contains(lower(concat_ws(chr(10), known.text, known.organisation, known.label)), $text))
  ))
