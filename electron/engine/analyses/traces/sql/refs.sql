-- Where do these rows stand in the evidence?
SELECT rowid AS row, evidence, byteOffset FROM event WHERE rowid IN (SELECT unnest($rows::BIGINT[]))
