// Files of other kinds than access logs, of about so many lines; the same for the same number.
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformWithOxc } from 'vite';

const two = (value) => String(value).padStart(2, '0');
const from = Date.UTC(2025, 5, 24);

function write(path, lines, lineOf) {
  const file = openSync(path, 'w');
  for (let line = 0; line < lines; ) {
    let block = '';
    for (const end = Math.min(lines, line + 20_000); line < end; line++) block += `${lineOf(line)}\n`;
    writeSync(file, block);
  }
  closeSync(file);
}

/** Every number looks as if drawn, and is always the same. */
const drawn = (line, most) => (Math.imul(line + 1, 0x9e3779b1) >>> 8) % most;
const address = (line) => `198.51.${drawn(line, 100)}.${drawn(line * 3, 250)}`;

/** A load balancer's log: a format of plain layouts, with times that state no year. */
export function writeHaproxy(path, lines) {
  write(path, lines, (line) => {
    const at = new Date(from + line * 1000);
    const clock = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
    const day = `${two(at.getUTCDate())}/${at.toLocaleString('en', { month: 'short', timeZone: 'UTC' })}/${at.getUTCFullYear()}`;
    return `${address(line)}:${40_000 + drawn(line, 20_000)} [${day}:${clock}.${String(drawn(line, 1000)).padStart(3, '0')}] shop~ web/web${drawn(line, 8)} 0/0/1/${drawn(line, 90)}/${drawn(line, 120)} 200 ${drawn(line, 90_000)} - - ---- 12/12/3/1/0 0/0 "GET /customers/${drawn(line, 1e6)}/profile?page=${drawn(line, 9)} HTTP/1.1"`;
  });
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Logins as syslog keeps them: times without a year, messages whose meaning rules tell. */
export function writeSyslog(path, lines) {
  const says = [
    (line) =>
      `Failed password for invalid user admin${drawn(line, 400)} from ${address(line)} port ${drawn(line, 60_000)} ssh2`,
    (line) =>
      `Accepted publickey for deploy from ${address(line)} port ${drawn(line, 60_000)} ssh2: RSA SHA256:${drawn(line, 90)}`,
    (line) => `Disconnected from user deploy ${address(line)} port ${drawn(line, 60_000)}`,
    () => 'pam_unix(sshd:session): session closed for user deploy',
  ];
  write(path, lines, (line) => {
    const at = new Date(from + line * 1000);
    const clock = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
    const day = String(at.getUTCDate()).padStart(2);
    return `${months[at.getUTCMonth()]} ${day} ${clock} gate${drawn(line, 4)} sshd[${drawn(line, 30_000)}]: ${says[line % says.length](line)}`;
  });
}

/** A firewall's log: what a line says has names of its own. */
export function writeFirewall(path, lines) {
  write(path, lines, (line) => {
    const at = new Date(from + line * 100).toISOString();
    const head = `date=${at.slice(0, 10)} time=${at.slice(11, 19)} devname="gate${drawn(line, 2)}" devid="FG100E0000000001" logid="0000000013" type="traffic" subtype="forward" level="notice" vd="root"`;
    const sides = `srcip=${address(line)} srcport=${drawn(line, 60_000)} srcintf="port1" srcintfrole="lan" dstip=192.0.2.${drawn(line * 7, 250)} dstport=443 dstintf="wan1" dstintfrole="wan"`;
    return `${head} eventtime=${(from + line * 100) * 1000} tz="+0000" ${sides} sessionid=${1e6 + line} proto=6 action="${line % 9 ? 'accept' : 'deny'}" policyid=${drawn(line, 40)} service="HTTPS" user="user${drawn(line, 900)}" duration=${drawn(line, 300)} sentbyte=${drawn(line, 90_000)} rcvdbyte=${drawn(line, 900_000)} sentpkt=${drawn(line, 90)}`;
  });
}

/** A web server's log whose first line names its columns. */
export function writeColumns(path, lines) {
  const names = 's-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) sc-status';
  write(path, lines, (line) => {
    if (line === 0) return `#Fields: date time ${names} sc-substatus sc-win32-status time-taken`;
    const at = new Date(from + line * 100).toISOString();
    return `${at.slice(0, 10)} ${at.slice(11, 19)} 192.0.2.1 GET /customers/${drawn(line, 1e6)}/profile page=${drawn(line, 9)} 443 ${line % 3 ? '-' : `user${drawn(line, 900)}`} ${address(line)} Mozilla/5.0+(X11;+Linux+x86_64)+Chrome/${drawn(line, 60)}.0 https://shop.example/ 200 0 0 ${drawn(line, 900)}`;
  });
}

/** One record a line, as a cloud's audit trail delivers them. */
export function writeTrail(path, lines) {
  const actions = ['GetObject', 'PutObject', 'ListObjectsV2', 'AssumeRole', 'DescribeInstances'];
  write(path, lines, (line) =>
    JSON.stringify({
      eventVersion: '1.08',
      userIdentity: {
        type: 'AssumedRole',
        principalId: `AROAEXAMPLE${drawn(line, 900)}:session-${drawn(line, 5000)}`,
        arn: `arn:aws:sts::123456789012:assumed-role/app-${drawn(line, 90)}/session-${drawn(line, 5000)}`,
        accountId: '123456789012',
        accessKeyId: `ASIAEXAMPLE${drawn(line, 5000)}`,
        sessionContext: {
          sessionIssuer: { type: 'Role', userName: `app-${drawn(line, 90)}` },
          attributes: { creationDate: '2025-06-24T00:00:00Z', mfaAuthenticated: 'false' },
        },
      },
      eventTime: new Date(from + line * 100).toISOString().replace(/\.\d+/, ''),
      eventSource: 's3.amazonaws.com',
      eventName: actions[drawn(line, actions.length)],
      awsRegion: 'ap-northeast-2',
      sourceIPAddress: address(line),
      userAgent: `[aws-sdk-java/1.12.${drawn(line, 700)} Linux/5.10 OpenJDK_64-Bit_Server_VM/17.0.8]`,
      requestParameters: {
        bucketName: 'customers',
        Host: 'customers.s3.example',
        key: `export/${drawn(line, 1e6)}.csv`,
      },
      responseElements: null,
      additionalEventData: { SignatureVersion: 'SigV4', CipherSuite: 'ECDHE', bytesTransferredOut: drawn(line, 9e6) },
      requestID: `R${drawn(line, 1e9)}`,
      eventID: `00000000-0000-4000-8000-${String(line).padStart(12, '0')}`,
      readOnly: true,
      eventType: 'AwsApiCall',
      managementEvent: false,
      recipientAccountId: '123456789012',
      eventCategory: 'Data',
    }),
  );
}

/** A file's lines in so many files of equal length. */
export function writeParts(whole, folder, parts) {
  mkdirSync(folder, { recursive: true });
  const bytes = readFileSync(whole);
  const paths = [];
  for (let part = 0, at = 0; part < parts; part++) {
    const about = Math.floor(((part + 1) * bytes.length) / parts);
    const end = part === parts - 1 ? bytes.length : bytes.indexOf(10, about) + 1;
    paths.push(join(folder, `access-${String(part).padStart(3, '0')}.log`));
    writeFileSync(paths[part], bytes.subarray(at, end));
    at = end;
  }
  return paths;
}

/** An event log of Windows with process starts; gives how many records it holds. The writer is the tests' own. */
export async function writeEvtx(path, chunks) {
  const source = resolve(import.meta.dirname, '../engine/evtx-writer.ts');
  const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
  const made = `${path}.writer.mjs`;
  writeFileSync(made, code);
  const { evtxFile, fileTime } = await import(pathToFileURL(made).href);
  const perChunk = 48;
  const first = fileTime('2025-06-24T00:00:00Z');
  const records = (chunk) =>
    Array.from({ length: perChunk }, (_, at) => ({
      id: chunk * perChunk + at + 1,
      at: first + BigInt(chunk * perChunk + at) * 10_000_000n,
      event: 1,
      provider: 'Microsoft-Windows-Sysmon',
      data: {
        UtcTime: '2025-06-24 00:00:00.000',
        ProcessId: { u32: 1000 + at },
        Image: `C:\\Windows\\System32\\tool${at}.exe`,
        CommandLine: `tool${at}.exe --quiet --out C:\\Users\\kim\\file${drawn(chunk * perChunk + at, 1e6)}.csv`,
        CurrentDirectory: 'C:\\Users\\kim\\',
        User: `SHOP\\user${drawn(at, 30)}`,
        Hashes: `SHA256=${String(drawn(chunk * perChunk + at, 1e9)).padStart(64, '0')}`,
        ParentImage: 'C:\\Windows\\explorer.exe',
        ParentCommandLine: 'C:\\Windows\\explorer.exe /factory',
      },
    }));
  writeFileSync(path, evtxFile(Array.from({ length: chunks }, (_, chunk) => records(chunk))));
  return chunks * perChunk;
}
