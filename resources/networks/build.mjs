/**
 * Makes asn.parquet and country.parquet out of the packages @ip-location-db/asn and @ip-location-db/asn-country:
 * `node resources/networks/build.mjs`. IPv4 ranges stand at ::ffff:0:0/96, as the index of a case stores addresses.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const here = import.meta.dirname;
const packages = join(here, '../../node_modules/@ip-location-db');
const version = (name) => JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')).version;
/** 2.3.2026061719 was made on 17 June 2026. */
const dateOf = (text) => /\.(\d{4})(\d{2})(\d{2})\d{2}$/.exec(text)?.slice(1).join('-');

const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
// Parquet knows no number of 128 bits: a range is written as the upper and lower half of its ends.
const halves = `
  (first >> 64)::UBIGINT AS firstHigh, (first & 18446744073709551615::UHUGEINT)::UBIGINT AS firstLow,
  (last >> 64)::UBIGINT AS lastHigh, (last & 18446744073709551615::UHUGEINT)::UBIGINT AS lastLow`;
const files = [
  ['asn', 'asn', "'asn': 'UINTEGER', 'organisation': 'VARCHAR'", 'asn, organisation'],
  ['country', 'asn-country', "'country': 'VARCHAR'", 'country'],
];
const made = {};
for (const [name, folder, types, columns] of files) {
  const read = (version, shift) => `
    SELECT first::UHUGEINT + ${shift}::UHUGEINT AS first, last::UHUGEINT + ${shift}::UHUGEINT AS last, ${columns}
    FROM read_csv('${join(packages, folder, `${folder}-ipv${version}-num.csv`)}', header = false,
      columns = {'first': 'UHUGEINT', 'last': 'UHUGEINT', ${types}})`;
  const file = join(here, `${name}.parquet`);
  await connection.run(`COPY (
    SELECT ${halves}, ${columns} FROM (${read(4, '281470681743360')} UNION ALL ${read(6, '0')}) ORDER BY first
  ) TO '${file}' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19)`);
  const [count] = (await connection.runAndReadAll(`SELECT count(*)::INTEGER AS n FROM '${file}'`)).getRowObjects();
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  made[name] = { package: `@ip-location-db/${folder} ${version(folder)}`, ranges: count.n, sha256 };
}
writeFileSync(
  join(here, 'networks.json'),
  `${JSON.stringify(
    {
      date: dateOf(version('asn')),
      attribution:
        'Networks by RouteViews (routeviews.org), DB-IP (db-ip.com) and NRO (nro.net), countries of registration by NRO, all CC BY 4.0, joined by sapics/ip-location-db.',
      caveat: 'Its publisher says that this edition has known errors: check what matters with the registry (whois).',
      files: made,
    },
    null,
    2,
  )}\n`,
);
