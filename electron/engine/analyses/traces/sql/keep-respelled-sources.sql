-- Which terms spell an address otherwise than an earlier one, as was found out now?
INSERT INTO memory.main.respelled_source SELECT term, source FROM chosen
