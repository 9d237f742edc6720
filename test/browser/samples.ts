import { writeFile } from 'node:fs/promises';

/** Lines of a web access log: one a minute from 24 June 2025 in Korea. */
export function accessLog(lines: number): string {
  return Array.from({ length: lines }, (_, i) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const day = 24 + Math.floor(i / 1440);
    const clock = `${two(Math.floor(i / 60) % 24)}:${two(i % 60)}:07`;
    return `203.0.113.${(i % 200) + 1} - kim [${two(day)}/Jun/2025:${clock} +0900] "GET /orders/${i} HTTP/1.1" ${i % 10 === 9 ? 403 : 200} ${100 + i} "-" "Mozilla/5.0"\n`;
  }).join('');
}

/** A log of sign-ins that states neither year nor zone. */
export const authLog = [
  'Jun 24 03:11:07 bastion sshd[811]: Accepted password for kim from 203.0.113.7 port 50112 ssh2',
  'Jun 24 03:12:40 bastion sshd[812]: Failed password for invalid user admin from 198.51.100.9 port 50113 ssh2',
  'Jun 24 03:15:00 bastion sudo: kim : TTY=pts/0 ; PWD=/home/kim ; USER=root ; COMMAND=/bin/ls',
  '',
].join('\n');

/** Writes a file under the folder of a test and gives its path. */
export async function written(path: string, text: string): Promise<string> {
  await writeFile(path, text);
  return path;
}
