-- Which loaded ranges wait to be taken over? None any more.
DELETE FROM memory.main.network_loaded
