-- When was each account active, and from how many addresses?
SELECT id AS account, uses AS events, first, last, addresses FROM memory.main.who_credential WHERE kind = 'account' AND uses > 0
