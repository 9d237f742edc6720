-- Which groups are not asked for any more? Those made under this number.
DELETE FROM memory.main.trace_group WHERE made = $made::INTEGER
