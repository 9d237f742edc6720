-- What stands derived in the scratch tables: what it was made from, and what was given for it, as JSON.
CREATE TABLE IF NOT EXISTS memory.main.made (name VARCHAR, state VARCHAR, value VARCHAR);

-- Where an event stands among all, as one number: by its time (microseconds since 1970), and at the same time by file and
-- place, so that the first and the last of many are the same ones however they are counted. NULL where it states no time.
CREATE OR REPLACE MACRO memory.main.event_order(moment, evidence, place) AS
  moment::HUGEINT * 18446744073709551616::HUGEINT + evidence::HUGEINT * 281474976710656::HUGEINT + place::HUGEINT;
-- The same for what wants a first and a last also where no time is stated: such events come after, or before, all others.
CREATE OR REPLACE MACRO memory.main.first_order(moment, evidence, place) AS
  memory.main.event_order(coalesce(moment, 4611686018427387904), evidence, place);
CREATE OR REPLACE MACRO memory.main.last_order(moment, evidence, place) AS
  memory.main.event_order(coalesce(moment, -4611686018427387904), evidence, place);
