/** Files that investigators have at hand and that hold no events a line reader could take: what to do with each. */
const known: readonly { is: (head: Buffer, text: string) => boolean; sentence: string }[] = [
  {
    // @source libpcap, pcap-savefile; IETF draft-ietf-opsawg-pcapng
    is: (head) => /^(a1b2c3d4|d4c3b2a1|a1b23c4d|4d3cb2a1|0a0d0d0a)$/.test(head.toString('hex', 0, 4)),
    sentence: 'is a capture of network packets. Run Zeek over it and bring the logs that Zeek writes.',
  },
  {
    is: (head, text) =>
      head.toString('latin1', 0, 15) === 'SQLite format 3' && /event_data|system_configuration/.test(text),
    sentence: 'is a storage file of Plaso. Run psort with the output json_line over it and bring what it writes.',
  },
  {
    is: (head) => head.toString('hex', 0, 6) === '377abcaf271c',
    sentence: 'is a 7-Zip archive, which is not unpacked here. Unpack it with 7-Zip and bring the folder.',
  },
  {
    // @source RARLAB, "RAR 5.0 archive format", 5
    is: (head) => head.toString('latin1', 0, 6) === 'Rar!\x1a\x07',
    sentence: 'is a RAR archive, which is not unpacked here. Unpack it and bring the folder.',
  },
  {
    // @source compress(1); xz, "The .lzma file format"
    is: (head) => head[0] === 0x1f && (head[1] === 0x9d || head[1] === 0xa0),
    sentence: 'was packed by compress, which is not unpacked here. Unpack it with gzip -d and bring what comes out.',
  },
  {
    is: (head) => head.toString('hex', 0, 3) === '5d0000' && head.toString('hex', 5, 13) === 'f'.repeat(16),
    sentence: 'was packed by lzma, which is not unpacked here. Unpack it with xz -d and bring what comes out.',
  },
  {
    is: (head) => head.toString('latin1', 0, 5) === '%PDF-',
    sentence:
      'is a PDF. Bring the log or the table that it was made from; a PDF can be kept beside the case, not read as evidence.',
  },
  {
    is: (head) => head.toString('latin1', 0, 15) === 'SQLite format 3',
    sentence: 'is an SQLite database, which is not read here. Export the tables in question as CSV and bring those.',
  },
  {
    is: (head) => head.length > 0 && head.every((byte) => byte === 0),
    sentence:
      'begins with nothing but NUL bytes: its place was taken and nothing written, or the disk lost what was there.',
  },
  {
    // @source the first bytes of PNG, JPEG, GIF, TIFF
    is: (head) => /^(?:89504e470d0a1a0a|ffd8ff|474946383[79]61|49492a00|4d4d002a)/.test(head.toString('hex', 0, 8)),
    sentence:
      'is a picture. Bring the log or the table that it shows; a picture can be kept beside the case, not read as evidence.',
  },
  {
    // @source System V ABI, ELF header; Microsoft, PE Format
    is: (head) =>
      head.toString('hex', 0, 4) === '7f454c46' ||
      (head.toString('latin1', 0, 2) === 'MZ' && head.includes('This program cannot be run')),
    sentence: 'is a program, not a log of what happened. What it did stands in the logs of the machine it ran on.',
  },
  {
    // @source [MS-CFB] 2.2
    is: (head) => head.toString('hex', 0, 8) === 'd0cf11e0a1b11ae1',
    sentence:
      'is an old Office file (.xls, .msg) or an encrypted workbook. Open it in the program that made it and save it as .xlsx without a password, or as CSV.',
  },
  {
    // @source OASIS, STIX Version 2.1, 8
    is: (_head, text) => /^\s*\{/.test(text) && /"type"\s*:\s*"bundle"/.test(text) && /"id"\s*:\s*"bundle--/.test(text),
    sentence:
      'is a list of indicators in STIX, not of events. Bring it as a network list of the case (Where, Networks; at the terminal `dwell networks`).',
  },
  {
    // @source MISP core format, draft-dulaunoy-misp-core-format, 2.2
    is: (_head, text) =>
      /^\s*(?:\{\s*"response"\s*:\s*)?\[?\s*\{\s*"Event"\s*:\s*\{/.test(text) &&
      /"(?:Attribute|Object|attribute_count|threat_level_id)"\s*:/.test(text),
    sentence:
      'is an event of MISP: a list of indicators, not of what happened on a system. Bring it as a network list of the case (Where, Networks; at the terminal `dwell networks`).',
  },
  {
    // @source Zircolite documentation, "Output": each detection holds the list of its events
    is: (_head, text) => /^\s*\[\s*\{/.test(text) && /"sigmafile"\s*:/.test(text) && /"matches"\s*:\s*\[/.test(text),
    sentence:
      'is a report of Zircolite in JSON, in which each detection holds the list of its events. Run Zircolite with --csv and bring what it writes, or bring the events themselves.',
  },
  {
    // @source systemd, "Journal File Format"
    is: (head) => head.toString('latin1', 0, 8) === 'LPKSHHRH',
    sentence:
      'is a binary journal of systemd. Write it as JSON and bring that: journalctl --file with this file and -o json.',
  },
  {
    // @source Check Point, CLI Reference Guide, fw log: without -l the day stands above the lines
    is: (_head, text) => /^Date: [A-Z][a-z]{2} {1,2}\d{1,2}, \d{4}\s+\d{1,2}:\d{2}:\d{2} /.test(text),
    sentence: 'was printed by fw log of Check Point without its days. Print it again with fw log -l -n and bring that.',
  },
  {
    is: (_head, text) => isIndicatorList(text),
    sentence:
      'is a list of indicators (addresses, names or hashes, one a line), not of events. Bring its addresses as a network list of the case (Where, Networks; at the terminal `dwell networks`).',
  },
];

const indicator =
  /^(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?(?::\d{1,5})?|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}(?:\/\d{1,3})?|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|(?:h(?:tt|xx)ps?:\/\/)\S+|(?:[a-z0-9_-]+(?:\.|\[\.\]))+[a-z]{2,})$/i;

/** Whether nearly every line that says anything is one indicator and nothing else. */
function isIndicatorList(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:#|;|\/\/)/.test(line));
  if (text.length > 20_000) lines.pop();
  // A column of a table has its name above it.
  if (/^"?[a-z_ -]+"?$/i.test(lines[0] ?? '')) lines.shift();
  const plain = lines.map((line) => line.replace(/^"(.*)"$/, '$1'));
  return plain.length >= 3 && plain.filter((line) => indicator.test(line)).length >= plain.length * 0.9;
}

const flow = /^[2-9] .*\beni-[0-9a-f]{6,}\b.*\b(?:ACCEPT|REJECT|NODATA|SKIPDATA)\b/;

/** Why a file that no format fits is read by none as it stands, though it holds events; null for any other file. */
export function lackingLine(head: Uint8Array): string | null {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 20_000)).toString('latin1');
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  if (text.length === 20_000) lines.pop();
  // @source Amazon VPC User Guide, "Flow log records": files in S3 begin with the names of their fields
  if (lines.length === 0 || !lines.every((line) => flow.test(line))) return null;
  return 'holds VPC flow records in an order of their own, without the line that names it. Put the fields of the flow log above them as its first line, such as version vpc-id srcaddr dstaddr action, and bring that beside the original.';
}

/** Why a file holds no events, and what to do with it; null for any other file. */
export function notEvents(head: Uint8Array): string | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 262_144));
  const text = bytes.toString('latin1');
  return known.find(({ is }) => is(bytes, text))?.sentence ?? null;
}
