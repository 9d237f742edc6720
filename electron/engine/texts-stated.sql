-- Which texts does any event state at all?
SELECT
  EXISTS (SELECT 1 FROM event WHERE urlPath IS NOT NULL) AS urlPath,
  EXISTS (SELECT 1 FROM event WHERE urlQuery IS NOT NULL) AS urlQuery,
  EXISTS (SELECT 1 FROM event WHERE message IS NOT NULL) AS message,
  EXISTS (SELECT 1 FROM event WHERE more IS NOT NULL) AS more
