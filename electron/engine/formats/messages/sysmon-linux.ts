import type { MessageRule } from '../format.ts';

const head =
  '<Event><System><Provider Name="Linux-Sysmon"%{*}<EventID>%{eventAction}</EventID>%{*}SystemTime="%{eventTime}"/>%{*}';
const data = (name: string, field: string) => `<Data Name="${name}">%{${field}}</Data>%{*}`;
const [image, user] = [data('Image', 'processName'), data('User', 'userName')];

/**
 * Events of Sysmon for Linux, XML in a line of syslog, where the lines of others stand beside them; alone they are read as Windows
 * events are. Their values stand in the order of the kind of event.
 * @source Sysinternals, SysmonForLinux; Sysmon, manifest of its events
 */
export const sysmonLinux: readonly MessageRule[] = [
  { layout: `${head}${image}${data('CommandLine', 'command')}${user}` },
  { layout: `${head}${image}${user}${data('SourceIp', 'client')}${data('DestinationIp', 'targetIp')}` },
  { layout: `${head}${image}${data('TargetFilename', 'file')}${user}` },
  { layout: `${head}${user}${image}${data('TargetFilename', 'file')}` },
  { layout: `${head}${image}${user}` },
  { layout: head },
];
