import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Format } from '../../electron/engine/formats/format.ts';
import { formats } from '../../electron/engine/import/formats.ts';
import { compiledTerms, leftToPlain, readBoth } from './both-readers.ts';

const compiled = compiledTerms();
const trail = formats.get('aws-cloudtrail') as Format;

const inner = (change: object = {}) => ({
  eventVersion: '1.08',
  userIdentity: { type: 'IAMUser', userName: 'dana', accessKeyId: 'AKIAIOSFODNN7EXAMPLE' },
  eventTime: '2025-06-24T03:11:07Z',
  eventSource: 's3.amazonaws.com',
  eventName: 'GetObject',
  sourceIPAddress: '192.0.2.10',
  userAgent: 'aws-cli/2.17',
  ...change,
});
const outer = (record: unknown, change: object = {}) =>
  JSON.stringify({
    EventId: 'a1',
    EventName: 'GetObject',
    EventTime: '2025-06-24T03:11:07Z',
    Username: 'dana',
    Resources: [{ ResourceType: 'AWS::S3::Bucket' }],
    CloudTrailEvent: typeof record === 'string' ? record : JSON.stringify(record),
    ...change,
  });
const usual = outer(inner());

const odd = [
  usual,
  JSON.stringify(inner()),
  outer(''),
  outer('none'),
  outer('{}'),
  outer('{"a": [] }'),
  outer('{"eventVersion":'),
  outer(`${JSON.stringify(inner())} behind`),
  outer(JSON.stringify(inner(), null, 2)),
  outer(inner({ eventTime: undefined })),
  outer(inner({ eventTime: 'soon' })),
  outer(inner(), { EventTime: undefined }),
  outer(inner(), { EventTime: 1750734667.0 }),
  outer(inner(), { EventTime: 'soon' }),
  outer(inner(), { EventTime: '2025-06-24T12:11:07+09:00' }),
  outer(inner(), { CloudTrailEvent: null }),
  outer(inner(), { CloudTrailEvent: { eventName: 'x' } }),
  outer(inner(), { EventName: 'a "b" \\ \n가나 \u0001', eventSource: 'its own' }),
  outer(inner({ errorMessage: 'a "b" \\ \n\u0001 가나 \ud83d\ude00', Username: 'within' })),
  outer(inner({ CloudTrailEvent: JSON.stringify(inner()) })),
  outer(inner({ detail: { within: 1 } })),
  outer(inner({ detail: { eventName: 'y', more: 1 } })),
  outer(inner(), { detail: { eventName: 'y', other: 1 } }),
  JSON.stringify({ time: '2025-06-24T03:11:07Z', detail: inner() }),
  outer(inner({ sourceIPAddress: 'fe80::1%eth0' })),
  outer(inner({ [`new${'x'.repeat(40)}`]: 1 })),
];

function same(format: Format, text: string, blocks?: number[]) {
  return readBoth(compiled, format, Buffer.from(text), blocks);
}

test('records within records come to the same by either reader, however they are arranged', () => {
  const lines = [usual, ...odd, usual, usual];
  same(trail, `${lines.join('\n')}\n`);
  same(trail, `{"Events": [${lines.join(',')}]}`);
  same(trail, `[\r\n${lines.map((line) => JSON.stringify(JSON.parse(line), null, 2)).join('\r\n,\r\n')}\r\n]`);
  const ual = formats.get('m365-ual') as Format;
  const audit = (change: object) => ({
    CreationTime: '2025-06-24T03:11:07',
    Operation: 'x',
    Workload: 'Exchange',
    ...change,
  });
  const parameters = { Parameters: [{ Name: 'Identity', Value: 'kim' }] };
  const audits = [audit({}), audit(parameters), { ...parameters, UserId: 'dana' }, audit({ AuditData: '{}' })];
  const around = audits.map((one) => ({
    CreationDate: '2025-06-24T03:11:08Z',
    Operations: 'y',
    AuditData: JSON.stringify(one),
  }));
  same(ual, `${[...around, ...audits, ...around].map((one) => JSON.stringify(one)).join('\n')}\n`);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...odd), { maxLength: 30 }),
      fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 20 }),
      (rows, blocks) => void same(trail, [usual, ...rows, ''].join('\n'), blocks),
    ),
    { numRuns: 30 },
  );
});

test('hardly any record within another is left to the plain reader', () => {
  const { events, plain } = leftToPlain(compiled, trail, `${usual}\n`.repeat(2000));
  expect(events).toBe(2000);
  expect(plain).toBeLessThan(10);
});
