-- Which addresses bear labels of lists that changed? All of them.
DELETE FROM memory.main.trace_label
