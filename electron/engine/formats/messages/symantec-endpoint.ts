import type { MessageRule } from '../format.ts';
import { login, loginFailed } from './ends.ts';

const found = { action: 'virus-found' } as const;
const seen = { action: 'intrusion-seen' } as const;

/** What a manager of Symantec Endpoint Protection sends, or keeps as text. @source Broadcom, "External Logging settings and log event severity levels for Endpoint Protection Manager" */
export const symantecEndpoint: readonly MessageRule[] = [
  {
    layout:
      '%{kind} found,IP Address: %{deviceIp},Computer name: %{device},%{*}Risk name: %{risk},%{*}Actual action: %{result},%{*},User: %{userName},%{*}',
    ...found,
  },
  {
    layout:
      '%{kind} found,Computer name: %{device},%{*}Risk name: %{risk},%{*}Actual action: %{result},%{*},User: %{userName},%{*}',
    ...found,
  },
  // Who asked is at the other end only where the traffic came in.
  {
    layout:
      '%{*}Local Host IP: %{serverIp},%{*}Remote Host IP: %{client},%{*},Inbound,%{*}Application: %{application},%{*}User: %{userName},%{*}',
    ...seen,
  },
  {
    layout:
      '%{*}Local Host IP: %{deviceIp},%{*}Remote Host IP: %{remoteIp},%{*},Outbound,%{*}Application: %{application},%{*}User: %{userName},%{*}',
    ...seen,
  },
  { layout: 'Site: %{site},%{*}Admin: %{userName},%{*}log on succeeded%{*}', ...login },
  { layout: 'Site: %{site},%{*}Admin: %{userName},%{*}log on failed%{*}', ...loginFailed },
];
