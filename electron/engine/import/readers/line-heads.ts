import type { Sink } from '../sink.ts';

/** What relays and containers put before a line or a record that states a time of its own. */
interface LineHead {
  host: string | null;
  program: string | null;
  length: number;
}

const time =
  '(?:[A-Z][a-z]{2} [ \\d]\\d (?:\\d{4} )?[\\d:]{8}|\\d{4}-\\d\\d-\\d\\dT[\\d:.]{8,18}(?:Z|[+-][\\d:]{4,6}))';
const priority = '(?:<\\d{1,3}>)?';

/** `<190>Jun 24 12:11:07 web nginx[7]: `, with what a collector may put behind it. @source RFC 3164, 4.1 */
const traditional = new RegExp(
  `^${priority}${time} (?:(?<host>[^\\s:]+) )?(?<program>[^\\s:[\\]]+)(?:\\[\\d+\\])?: (?:- - - )?`,
);
/** `<190>1 2025-06-24T03:11:07Z web nginx 7 - - `. @source RFC 5424, 6 */
const structured = new RegExp(
  `^${priority}(?:1 )?${time} (?<host>\\S+) (?<program>\\S+) \\S+ \\S* (?:-|(?:\\[[^\\]]*\\])+) `,
);
const hostAlone = new RegExp(`^${priority}${time} (?<host>\\S+) `);
/** `web_1  | `, as Docker Compose prints the lines of several containers. */
const compose = /^(?<program>[\w.-]+) *\| /;
/** `[pod/web-1/nginx] `, as kubectl prints the lines of several containers, and the time it puts before each when asked. */
const pods = new RegExp(`^\\[pod/[\\w.-]+/(?<program>[\\w.-]+)\\] (?:${time} )?`);
/** As CloudWatch exports them, with the time at which it took a line in; `logcli` puts the labels of its stream behind. */
const collected = new RegExp(`^${time} (?:\\{[^{}]*\\} )?(?=\\S+ \\S+ \\S)`);

function found(match: RegExpExecArray | null): LineHead | null {
  if (!match) return null;
  const stated = (name: string) => {
    const value = match.groups?.[name];
    return value === undefined || value === '-' ? null : value;
  };
  return { host: stated('host'), program: stated('program'), length: match[0].length };
}

/** The head that a line of syslog begins with; null when it begins with none. */
export function syslogHead(text: string): LineHead | null {
  return found(traditional.exec(text) ?? structured.exec(text) ?? hostAlone.exec(text));
}

/** Gives what a head before an access line names, and takes it off. */
export function withoutHead(sink: Sink, text: string): string {
  const match =
    traditional.exec(text) ?? structured.exec(text) ?? compose.exec(text) ?? pods.exec(text) ?? collected.exec(text);
  const head = found(match);
  if (!head) return text;
  giveHead(sink, head);
  return text.slice(head.length);
}

export function giveHead(sink: Sink, { host, program }: LineHead): void {
  if (host !== null) sink.term('hostName', host);
  if (program !== null) sink.term('processName', program);
}
