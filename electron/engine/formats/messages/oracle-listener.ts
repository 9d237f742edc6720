import type { Layout } from '../format.ts';

const address = '(ADDRESS=(PROTOCOL=%{protocol})(HOST=%{sourceIp})(PORT=%{clientPort}))';
const connects = ['(CONNECT_DATA=%{*}(USER=%{userName})%{connectData}', '(CONNECT_DATA=%{connectData}'];

/** The lines of a listener of Oracle, behind the time that each of them states. */
export function listenerLayouts(time: string): Layout[] {
  return [
    ...connects.flatMap((connect) => [
      {
        layout: `${time} * ${connect} * ${address} * %{eventAction} * %{serviceName} * 0`,
        outcome: 'success' as const,
      },
      {
        layout: `${time} * ${connect} * ${address} * %{eventAction} * %{serviceName} * %{returnCode}`,
        outcome: 'failure' as const,
      },
    ]),
    { layout: `${time} * (CONNECT_DATA=%{connectData} * %{eventAction} * 0`, outcome: 'success' },
    { layout: `${time} * (CONNECT_DATA=%{connectData} * %{eventAction} * %{returnCode}`, outcome: 'failure' },
    { layout: `${time} * %{eventAction} * %{serviceName} * %{returnCode}` },
    { layout: `${time} * %{message}` },
  ];
}

/** What the log says before its first entry. */
export const listenerHeadings = [
  'TNSLSNR for ',
  'Started with pid=',
  'Listening on: ',
  'TIMESTAMP * CONNECT DATA',
  'Log messages written to',
  'Trace ',
];
