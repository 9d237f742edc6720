import { describe, expect, it } from 'vitest';
import { lackingLine, notEvents } from '../../electron/engine/import/not-events.ts';

const said = (content: string | Buffer) => notEvents(Buffer.from(content));

describe('files that hold no events', () => {
  it('are told apart and come with what to do', () => {
    expect(said(Buffer.from('d4c3b2a1020004', 'hex'))).toContain('Run Zeek');
    expect(said(Buffer.from('377abcaf271c0004', 'hex'))).toContain('Unpack it with 7-Zip');
    expect(said(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toContain('save it as .xlsx');
    expect(said('{"type":"bundle","id":"bundle--1","objects":[]}')).toContain('list of indicators in STIX');
    const misp = '{"response":[{"Event":{"id":"7","info":"phish","threat_level_id":"2","Attribute":[]}}]}';
    expect(said(misp)).toContain('an event of MISP');
    const list = '# seen in June\n198.51.100.7\n198.51.100.0/24\n2001:db8::7\nevil[.]example\nhxxp://drop.example/a\n';
    expect(said('ip\n198.51.100.7\n198.51.100.8\n"198.51.100.9"\n')).toContain('a list of indicators (addresses');
    expect(said('{"Event":{"info":"x","Attribute":[{"type":"ip-src"}]}}')).toContain('event of MISP');
    expect(said('Rar!\x1a\x07\x01\x00')).toContain('RAR archive');
    expect(said('%PDF-1.7\n')).toContain('PDF');
    expect(said(Buffer.alloc(100))).toContain('NUL bytes');
    expect(said(`${list}${'a'.repeat(64)}\r\n`)).toContain('a list of indicators (addresses');
  });

  it('are told apart from flow records that only lack the line naming their order', () => {
    const flow = '5 123456789010 vpc-1 eni-1235b8ca123456789 198.51.100.7 192.0.2.9 443 REJECT 1750734667\n';
    expect(lackingLine(Buffer.from(flow.repeat(3)))).toContain('the fields of the flow log above them');
    expect(lackingLine(Buffer.from(`${flow}and a line of text\n`))).toBeNull();
    expect(lackingLine(Buffer.from(''))).toBeNull();
  });

  it('are not seen in logs and tables that only begin so', () => {
    expect(said('198.51.100.7 - - [24/Jun/2025:03:11:07 +0900] "GET / HTTP/1.1" 200 5\n'.repeat(5))).toBeNull();
    expect(said('ip,seen\n198.51.100.7,2025-06-24\n198.51.100.8,2025-06-25\n198.51.100.9,2025-06-25\n')).toBeNull();
    expect(said('198.51.100.7\n')).toBeNull();
    expect(said('{"Event":{"System":{"EventID":1}},"@timestamp":"2025-06-24T03:11:07Z"}')).toBeNull();
    expect(said('')).toBeNull();
  });
});
