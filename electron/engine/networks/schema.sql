-- What is known of networks: scratch tables, made anew with each opening of a case.

-- The text of an address of 128 bits: IPv4 as four numbers, IPv6 as RFC 5952 writes it.
CREATE OR REPLACE MACRO memory.main.address_groups(address) AS array_to_string(
  list_transform([7, 6, 5, 4, 3, 2, 1, 0], lambda place: lower(to_hex(((address >> (place * 16)::UHUGEINT) & 65535::UHUGEINT)::UBIGINT))), ':');
CREATE OR REPLACE MACRO memory.main.address_shortened(groups) AS CASE
  WHEN groups = '0:0:0:0:0:0:0:0' THEN '::'
  WHEN regexp_matches(groups, '(^|:)0(:0){6}(:|$)') THEN regexp_replace(groups, '(^|:)0(:0){6}(:|$)', '::')
  WHEN regexp_matches(groups, '(^|:)0(:0){5}(:|$)') THEN regexp_replace(groups, '(^|:)0(:0){5}(:|$)', '::')
  WHEN regexp_matches(groups, '(^|:)0(:0){4}(:|$)') THEN regexp_replace(groups, '(^|:)0(:0){4}(:|$)', '::')
  WHEN regexp_matches(groups, '(^|:)0(:0){3}(:|$)') THEN regexp_replace(groups, '(^|:)0(:0){3}(:|$)', '::')
  WHEN regexp_matches(groups, '(^|:)0(:0){2}(:|$)') THEN regexp_replace(groups, '(^|:)0(:0){2}(:|$)', '::')
  WHEN regexp_matches(groups, '(^|:)0(:0){1}(:|$)') THEN regexp_replace(groups, '(^|:)0(:0){1}(:|$)', '::')
  ELSE groups END;
CREATE OR REPLACE MACRO memory.main.address_quad(number) AS
  concat_ws('.', (number >> 24) & 255, (number >> 16) & 255, (number >> 8) & 255, number & 255);
CREATE OR REPLACE MACRO memory.main.address_text(address) AS CASE
  WHEN address >> 32::UHUGEINT = 65535::UHUGEINT THEN memory.main.address_quad((address & 4294967295::UHUGEINT)::BIGINT)
  ELSE memory.main.address_shortened(memory.main.address_groups(address)) END;
-- The /24 of an IPv4 address, the /48 of an IPv6 address.
CREATE OR REPLACE MACRO memory.main.address_net(address) AS CASE
  WHEN address >> 32::UHUGEINT = 65535::UHUGEINT THEN memory.main.address_quad((address & 4294967040::UHUGEINT)::BIGINT) || '/24'
  ELSE memory.main.address_shortened(memory.main.address_groups((address >> 80::UHUGEINT) << 80::UHUGEINT)) || '/48' END;

-- Ranges that do not overlap, in order of their first address.
CREATE TABLE IF NOT EXISTS memory.main.network_asn (first UHUGEINT USING COMPRESSION uncompressed, last UHUGEINT USING COMPRESSION uncompressed, asn UINTEGER, organisation VARCHAR);
CREATE TABLE IF NOT EXISTS memory.main.network_country (first UHUGEINT USING COMPRESSION uncompressed, last UHUGEINT USING COMPRESSION uncompressed, country VARCHAR);
-- entry: position among the labels of the case's lists; the narrowest network an address lies in.
CREATE TABLE IF NOT EXISTS memory.main.network_label (first UHUGEINT USING COMPRESSION uncompressed, last UHUGEINT USING COMPRESSION uncompressed, entry INTEGER);
-- A loaded file of address data on its way into the two tables above.
CREATE TABLE IF NOT EXISTS memory.main.network_loaded (first UHUGEINT USING COMPRESSION uncompressed, last UHUGEINT USING COMPRESSION uncompressed, country VARCHAR, asn UINTEGER, organisation VARCHAR);
