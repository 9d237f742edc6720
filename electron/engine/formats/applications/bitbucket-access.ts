import type { LineFormat } from '../format.ts';

const tail =
  ' | %{protocol} | %{requestId} | %{userName} | %{time} | "%{request}" | "%{httpReferrer}" "%{userAgent}" | %{httpStatus} | %{bytesRead} | %{responseBytes} | %{labels} | %{durationMs} | %{credential} |';
const rpc =
  ' | %{protocol} | %{requestId} | %{parent} | %{userName} | %{time} | "%{message}" | %{details} | %{status} | %{bytesRead} | %{responseBytes} | %{rest}';

export default {
  id: 'bitbucket-access',
  version: 1,
  kind: 'lines',
  title: 'Atlassian Bitbucket access log (pages, git over https and ssh)',
  source: 'Atlassian, Bitbucket Data Center, "How to read the Bitbucket Data Center log formats", access log',
  specificity: 0.98,
  mappable: false,
  credentialKind: 'session',
  absent: '-',
  outcomeFromStatus: true,
  rejectReason: 'Not the columns of an access log of Bitbucket.',
  layouts: [
    { layout: `%{sourceIp},%{xForwardedFor}${tail}` },
    { layout: `%{sourceIp}${tail}` },
    { layout: `%{sourceIp},%{xForwardedFor}${rpc}` },
    { layout: `%{sourceIp}${rpc}` },
  ],
  uses: {
    xForwardedFor: { more: 'xForwardedFor', word: true },
    protocol: { more: 'protocol', oneOf: ['http', 'https', 'ssh', 'grpc'] },
    time: { time: 'iso' },
    request: { part: 'request' },
  },
  samples: [
    {
      title: 'a clone over https through a proxy, one over ssh',
      text: '198.51.100.7,192.0.2.187 | https | o@9K7Z3NNx6x3112x1 | kim | 2025-06-24 03:11:07,838 | "GET /scm/shop/customers.git/info/refs HTTP/1.1" | "" "git/2.40" | 200 | 13 | 0 | refs, cache:hit | 101 | tmpqqw |\n192.0.2.9 | ssh | o@1APC3V1x930x2 | lee | 2025-06-24 03:11:08,907 | "SSH - git-upload-pack \'/shop/customers.git\'" | "" "git/2.38.1" | 200 | 0 | 9812 | clone | 47 | abc123 |\n',
      events: [
        {
          instant: '2025-06-24T03:11:07.838Z',
          sourceIp: '198.51.100.7',
          userName: 'kim',
          httpMethod: 'GET',
          urlPath: '/scm/shop/customers.git/info/refs',
          httpStatus: 200,
          userAgent: 'git/2.40',
          credential: 'tmpqqw',
        },
        { sourceIp: '192.0.2.9', userName: 'lee', responseBytes: 9812, 'more.labels': 'clone' },
      ],
    },
  ],
} satisfies LineFormat;
