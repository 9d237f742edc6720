import { describe, expect, it } from 'vitest';
import { formatOf } from '../../electron/engine/import/formats.ts';
import { createReader } from '../../electron/engine/import/readers/reader.ts';
import { collectingSink } from './collecting-sink.ts';

function read(pattern: string, text: string) {
  const format = formatOf(`pattern:${pattern}`);
  if (!format) throw new Error(pattern);
  const sink = collectingSink();
  const reader = createReader(format, { zone: 'UTC', year: 2025, mapping: null }, sink);
  reader.push(Buffer.from(text));
  reader.end();
  return sink.collected;
}

const nginx = `log_format shop '$http_x_real_ip $remote_addr - $remote_user [$time_local] "$request" '
                  '$status $body_bytes_sent "$http_referer" "$http_user_agent" rt=$request_time uid="$cookie_uid"';`;

describe("a server's own pattern", () => {
  it('is taken as nginx declares it, whatever stands in between', () => {
    const { events, rejects } = read(
      nginx,
      '198.51.100.7 192.0.2.1 - kim min soo [24/Jun/2025:03:11:07 +0900] "GET /a?b=1 HTTP/2.0" 404 5 "-" "curl/8" rt=0.120 uid="u-7"\ncut off here\n',
    );
    expect(events).toHaveLength(1);
    expect({ ...events[0] }).toMatchObject({
      instant: '2025-06-23T18:11:07Z',
      sourceIp: '192.0.2.1',
      'more.http_x_real_ip': '198.51.100.7',
      userName: 'kim min soo',
      httpMethod: 'GET',
      urlPath: '/a',
      urlQuery: 'b=1',
      httpStatus: 404,
      eventOutcome: 'failure',
      userAgent: 'curl/8',
      'more.request_time': '0.120',
      'more.cookie_uid': 'u-7',
    });
    expect(rejects).toMatchObject([{ line: 2, reason: 'The line does not fit the pattern stated for the file.' }]);
  });

  it('is taken as Apache declares it, with escaped quotes, conditions and per cent signs', () => {
    const { events } = read(
      'LogFormat "%v:%p %h %l %u %t \\"%r\\" %>s %O \\"%{Referer}i\\" \\"%{User-Agent}i\\" %D 100%% %{X-Forwarded-For}i" odd',
      'shop.example:443 198.51.100.7 - - [24/Jun/2025:03:11:07 +0000] "POST /in HTTP/1.1" 302 812 "-" "a \\"b\\"" 1500 100% 203.0.113.9\n',
    );
    expect({ ...events[0] }).toMatchObject({
      instant: '2025-06-24T03:11:07Z',
      urlDomain: 'shop.example',
      'more.urlPort': '443',
      sourceIp: '198.51.100.7',
      httpMethod: 'POST',
      urlPath: '/in',
      httpStatus: 302,
      'more.bytesSent': '812',
      'more.durationMicroseconds': '1500',
      'more.xForwardedFor': '203.0.113.9',
    });
  });

  it('reads times in seconds, in ISO 8601 and as a configuration spells them', () => {
    expect(read('$msec|$remote_addr|$request_uri', '1750734667.186|192.0.2.1|/x?y=2\n').events[0]).toMatchObject({
      instant: '2025-06-24T03:11:07.186Z',
      urlPath: '/x',
      urlQuery: 'y=2',
    });
    expect(
      read('%{%Y-%m-%dT%H:%M:%S%z}t %a %m %U', '2025-06-24T03:11:07+0900 192.0.2.1 GET /x\n').events[0],
    ).toMatchObject({
      instant: '2025-06-23T18:11:07Z',
      httpMethod: 'GET',
      urlPath: '/x',
    });
    expect(
      read('$time_iso8601 $remote_addr $host', '2025-06-24T03:11:07+00:00 2001:db8::7 shop.example\n').events[0],
    ).toMatchObject({ instant: '2025-06-24T03:11:07Z', sourceIp: '2001:db8::7', urlDomain: 'shop.example' });
  });

  it('keeps what is stated twice under its own name', () => {
    const [event] = read('$remote_addr $bytes_sent $body_bytes_sent', '192.0.2.1 700 500\n').events;
    expect({ ...event }).toMatchObject({ responseBytes: 700, 'more.body_bytes_sent': '500' });
  });

  it.each([
    ['no field at all', 'access log of the shop'],
    ['two fields with nothing between', '$remote_addr$status'],
    ['a time nobody can read for sure', '%h %{%c}t %r'],
    ['nothing', ''],
  ])('refuses %s, and says why', (_, pattern) => {
    expect(() => formatOf(`pattern:${pattern}`)).toThrow(
      expect.objectContaining({ code: 'format-unknown', message: expect.stringContaining('no pattern of a log') }),
    );
  });

  it('reads hostile lines in linear time and loses none', () => {
    const long = `${'192.0.2.1 '.repeat(50_000)}\n`;
    const { events, rejects } = read(nginx, long.repeat(3));
    expect(events.length + rejects.length).toBe(3);
  });
});
