-- Paths that are not in lower case as they stand, in lower case.
CREATE OR REPLACE TABLE memory.main.cased_path (row BIGINT, folded VARCHAR)
