-- How many lines of each evidence file were rejected, for which reason, and where is the first of them?
SELECT evidence::INTEGER AS evidence,
       reason,
       count(*)::DOUBLE AS lines,
       min(line)::DOUBLE AS firstLine,
       min(byteOffset)::DOUBLE AS firstByte
FROM rejected
GROUP BY evidence, reason
ORDER BY evidence, lines DESC, reason
