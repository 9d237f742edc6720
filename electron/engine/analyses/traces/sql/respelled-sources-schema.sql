-- Terms that spell an address otherwise than an earlier term of the case, and that term.
CREATE OR REPLACE TABLE memory.main.respelled_source (term UINTEGER, source UINTEGER)
