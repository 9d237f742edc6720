-- Which sources are the subject's, and how many events has each?
SELECT client AS id, count(*) AS events FROM chosen GROUP BY client ORDER BY events DESC, id
