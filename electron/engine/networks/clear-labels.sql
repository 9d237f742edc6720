-- Which labels hold no longer? All of them.
DELETE FROM memory.main.network_label
