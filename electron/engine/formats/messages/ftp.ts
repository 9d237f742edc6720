import type { MessageRule } from '../format.ts';
import { ftpFailed, ftpLogin } from './ends.ts';

export const vsftpd: readonly MessageRule[] = [
  { layout: 'OK LOGIN: Client "%{sourceIp}"', ...ftpLogin },
  { layout: 'OK LOGIN: Client "%{sourceIp}", anon password "%{password}"', ...ftpLogin },
  { layout: 'FAIL LOGIN: Client "%{sourceIp}"', ...ftpFailed },
  { layout: 'CONNECT: Client "%{sourceIp}"', action: 'ftp-connect' },
  {
    layout: 'OK DOWNLOAD: Client "%{sourceIp}", "%{urlPath>}", %{responseBytes} bytes, %{rate}',
    action: 'ftp-download',
    outcome: 'success',
  },
  { layout: 'FAIL DOWNLOAD: Client "%{sourceIp}", "%{urlPath>}", %{rate}', action: 'ftp-download', outcome: 'failure' },
  {
    layout: 'OK UPLOAD: Client "%{sourceIp}", "%{urlPath>}", %{uploadedBytes} bytes, %{rate}',
    action: 'ftp-upload',
    outcome: 'success',
  },
  { layout: 'FTP response: Client "%{sourceIp}", "530 %{reason}"', ...ftpFailed },
  { layout: 'FTP response: Client "%{sourceIp}", "%{response}"', action: 'ftp-response' },
  { layout: 'FTP command: Client "%{sourceIp}", "%{command}"', action: 'ftp-command' },
  { layout: 'OK %{command}: Client "%{sourceIp}", "%{urlPath}"', outcome: 'success' },
  { layout: 'FAIL %{command}: Client "%{sourceIp}", "%{urlPath}"', outcome: 'failure' },
];

export const proftpdAndPureftpd: readonly MessageRule[] = [
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}USER %{userName}: no such user found%{*}', ...ftpFailed },
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}USER %{userName} (Login failed): %{reason}', ...ftpFailed },
  {
    layout: '%{*} (%{clientHost}[%{peer}])%{*}USER %{userName}: Login successful%{*}',
    ...ftpLogin,
  },
  {
    layout: '%{*} (%{clientHost}[%{peer}])%{*}ANON %{userName}: Login successful%{*}',
    ...ftpLogin,
  },
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}SECURITY VIOLATION: %{userName} login attempted%{*}', ...ftpFailed },
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}SECURITY VIOLATION: %{reason}', ...ftpFailed },
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}Maximum login attempts%{*}', ...ftpFailed },
  {
    layout: '%{*} (%{clientHost}[%{peer}])%{*}Connection from %{*} denied%{*}',
    action: 'ftp-connect',
    outcome: 'failure',
  },
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}FTP session opened%{*}', action: 'ftp-connect' },
  { layout: '%{*} (%{clientHost}[%{peer}])%{*}FTP session closed%{*}', action: 'ftp-closed' },
  { layout: '[%{userName}] OK LOGIN: Client "%{peer}"%{*}', ...ftpLogin },
  { layout: '[%{userName}] FAIL LOGIN: Client "%{peer}"', ...ftpFailed },
  {
    layout: '[%{userName}] OK DOWNLOAD: Client "%{peer}", "%{urlPath>}", %{responseBytes} bytes, %{rate}',
    action: 'ftp-download',
    outcome: 'success',
  },
  {
    layout: '[%{userName}] OK UPLOAD: Client "%{peer}", "%{urlPath>}", %{uploadedBytes} bytes, %{rate}',
    action: 'ftp-upload',
    outcome: 'success',
  },
  { layout: '(%{*}@%{peer}) [WARNING] Authentication failed for user [%{userName}]', ...ftpFailed },
  { layout: '(%{*}@%{peer}) [INFO] %{userName} is now logged in', ...ftpLogin },
  {
    layout: '(%{userName}@%{peer}) [NOTICE] %{urlPath} %{direction}  (%{responseBytes} bytes, %{rate})',
    action: 'ftp-transfer',
    outcome: 'success',
  },
];
