-- Which terms spell an address otherwise than an earlier one, as was found out before?
SELECT term, source FROM memory.main.respelled_source
