-- Which lines could the reader not read?
INSERT INTO rejected SELECT evidence, line, byteOffset, byteLength, reason FROM feed_rejected()
