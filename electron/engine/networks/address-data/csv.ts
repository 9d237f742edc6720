import { addressNumber, networkNumbers } from '@shared/address.ts';
import { byteIndex } from '../../import/byte-index.ts';
import { cellsOf } from '../list-cells.ts';
import {
  type AddressRange,
  type AddressTable,
  countryCode,
  isFour,
  mapped,
  mostRanges,
  plainText,
  settled,
  type Tick,
  wrong,
} from './range.ts';

type Column = 'first' | 'last' | 'network' | 'country' | 'asn' | 'organisation' | '';

/** The first of the names that a heading has is taken. */
const columnNames: Record<Exclude<Column, ''>, readonly string[]> = {
  first: ['start_ip', 'ip_start', 'start', 'first', 'range_start', 'ip_from'],
  last: ['end_ip', 'ip_end', 'end', 'last', 'range_end', 'ip_to'],
  network: ['network', 'cidr', 'prefix'],
  country: ['registered_country', 'country_code', 'country_iso_code', 'country', 'cc'],
  asn: ['asn', 'autonomous_system_number', 'as_number'],
  organisation: [
    'as_name',
    'autonomous_system_organization',
    'organisation',
    'organization',
    'as_organization',
    'name',
  ],
};
const tickEvery = 20_000;
const longestLine = 4000;

/**
 * The ranges of a table: `first,last,country` or `first,last,asn,organisation` as ip-location-db has them, addresses or
 * decimal numbers; networks (`cidr`) in their place; or any order that a heading names. Refuses with `address-data-wrong`.
 * @source ip-location-db README; IPinfo Lite and GeoLite2 ASN for the headings
 */
export async function readAddressCsv(bytes: Buffer, name: string, tick: Tick): Promise<AddressTable> {
  const ranges: AddressRange[] = [];
  let columns: Column[] | null = null;
  let line = 0;
  for (let at = bytes.subarray(0, 3).toString('latin1') === '\xef\xbb\xbf' ? 3 : 0; at < bytes.length; ) {
    const found = byteIndex(bytes, 10, at);
    const end = found < 0 ? bytes.length : found;
    line += 1;
    if (end - at > longestLine) throw wrong(name, `line ${line} is longer than any line of such a table`);
    const text = bytes.toString('utf8', at, end).trim();
    at = end + 1;
    if (line % tickEvery === 0) await tick(at);
    if (text === '' || text.startsWith('#')) continue;
    const cells = cellsOf(text);
    if (columns === null) {
      columns = columnsOf(cells, name);
      if (numberOf(cells[columns.indexOf('first')]) === null && networkOf(cells[columns.indexOf('network')]) === null)
        continue;
    }
    ranges.push(rangeOf(columns, cells, line, name));
    if (ranges.length > mostRanges) throw wrong(name, 'it holds more ranges than the whole Internet has');
  }
  const told = ranges.filter((range) => range.country !== null || range.asn !== null);
  if (told.length === 0) throw wrong(name, 'it names neither a country nor a network of any address');
  return { ranges: settled(told), made: null, description: '', placed: false };
}

/** By the heading; without one by what the first line holds. */
function columnsOf(cells: string[], name: string): Column[] {
  const plain = cells.map((cell) => cell.toLowerCase().replace(/[\s-]+/g, '_'));
  const named = plain.map((): Column => '');
  for (const [column, names] of Object.entries(columnNames)) {
    const known = names.find((one) => plain.includes(one));
    if (known !== undefined) named[plain.indexOf(known)] = column as Column;
  }
  if (named.includes('network') || (named.includes('first') && named.includes('last'))) {
    if (named.includes('country') || named.includes('asn')) return named;
    if (plain.some((cell) => cell.includes('geoname_id')))
      throw wrong(name, 'it names countries by numbers that another file explains; load the .mmdb of the same edition');
    throw wrong(name, 'its heading names no column of countries and none of AS numbers');
  }
  const isNetwork = networkOf(cells[0]) !== null;
  const isRange = numberOf(cells[0]) !== null && numberOf(cells[1]) !== null;
  const place: Column[] | null = isNetwork ? ['network'] : isRange ? ['first', 'last'] : null;
  const next = place ? (cells[place.length] ?? '') : '';
  if (place && /^[A-Za-z]{2}$/.test(next)) return [...place, 'country'];
  if (place && /^(AS)?\d{1,10}$/i.test(next)) return [...place, 'asn', 'organisation'];
  throw wrong(
    name,
    'it is neither a MaxMind database (.mmdb) nor a table of lines like 1.0.0.0,1.0.0.255,AU or 1.0.0.0,1.0.0.255,13335,Name',
  );
}

function rangeOf(columns: readonly Column[], cells: readonly string[], line: number, name: string): AddressRange {
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const network = columns.includes('network') ? networkOf(cell('network')) : null;
  const first = network?.first ?? numberOf(cell('first'));
  const last = network?.last ?? numberOf(cell('last'));
  if (first === null || last === null || first > last || isFour(first) !== isFour(last))
    throw wrong(name, `line ${line} states no range of addresses`);
  const number = /^(?:AS)?(\d{1,10})$/i.exec(cell('asn').trim());
  const asn = number && Number(number[1]) > 0 && Number(number[1]) < 2 ** 32 ? Number(number[1]) : null;
  return {
    first,
    last,
    country: countryCode(cell('country')),
    asn,
    organisation: asn === null ? null : plainText(cell('organisation')),
  };
}

/** An address, or the decimal number of one: those of 32 bits are IPv4. */
function numberOf(text: string | undefined): bigint | null {
  if (!text) return null;
  if (!/^\d{1,39}$/.test(text)) return addressNumber(text);
  const number = BigInt(text);
  return number < 1n << 32n ? mapped(number) : number < 1n << 128n ? number : null;
}

function networkOf(text: string | undefined): { first: bigint; last: bigint } | null {
  const network = text ? networkNumbers(text) : null;
  return network === 'bits-wrong' ? null : network;
}
