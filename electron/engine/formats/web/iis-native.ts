import type { LineFormat } from '../format.ts';

export default {
  id: 'iis-native',
  version: 1,
  kind: 'lines',
  title: 'IIS log file format (fixed columns, the one before W3C)',
  source: 'Microsoft, "IIS Log File Format (IIS 6.0)"',
  specificity: 0.97,
  mappable: false,
  absent: '-',
  outcomeFromStatus: true,
  rejectReason: 'Not the fifteen columns of the IIS log file format.',
  layouts: [
    {
      layout:
        '%{sourceIp}, %{userName}, %{date}, %{service}, %{server}, %{serverIp}, %{timeTaken}, %{bytesReceived}, %{responseBytes}, %{httpStatus}, %{windowsStatus}, %{httpMethod}, %{urlPath>}, %{urlQuery},',
    },
  ],
  uses: {
    // The clock stands behind the date, between a comma and a blank.
    date: { time: 'mdy' },
    service: { more: 'service', word: true },
    server: { field: 'hostName' },
    httpMethod: { field: 'httpMethod', word: true },
  },
  samples: [
    {
      title: 'somebody unknown, somebody refused',
      text: '198.51.100.7, -, 06/24/25, 7:55:20, W3SVC2, SERVER, 192.0.2.45, 4502, 163, 3223, 200, 0, GET, /DeptLogo.gif, -,\r\n198.51.100.8, SHOP\\kim, 06/24/2025, 23:58:11, MSFTPSVC, SERVER, 192.0.2.1, 60, 275, 0, 403, 0, PASS, /Intro.htm, a=1,\r\n',
      events: [
        {
          instant: '2025-06-24T07:55:20Z',
          sourceIp: '198.51.100.7',
          httpMethod: 'GET',
          urlPath: '/DeptLogo.gif',
          httpStatus: 200,
          responseBytes: 3223,
          hostName: 'SERVER',
        },
        { userName: 'SHOP\\kim', eventOutcome: 'failure', urlQuery: 'a=1' },
      ],
    },
  ],
} satisfies LineFormat;
