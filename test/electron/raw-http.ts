import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Everything that came. */
  text: string;
  /** Whether the other side ended the connection, or had said its whole answer, before the time was up. */
  ended: boolean;
}

/** Sends bytes as they are to 127.0.0.1 and reads until the other side ends, or has said a whole answer. No client library tidies them up. */
export function sendRaw(port: number, bytes: string, withinMs = 120_000): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const finish = (ended: boolean) => {
      socket.destroy();
      clearTimeout(timer);
      resolve({ ...parse(text), ended });
    };
    const done = () => finish(true);
    const timer = setTimeout(() => finish(false), withinMs);
    socket.setEncoding('utf8');
    socket.on('data', (data) => {
      text += data;
      const { headers, body } = parse(text);
      const length = headers['content-length'];
      if (length !== undefined && Buffer.byteLength(body) >= Number(length)) done();
    });
    socket.on('end', done);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') done();
      else reject(error);
    });
  });
}

function parse(text: string): Omit<RawAnswer, 'ended'> {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1] ?? 0), headers, body: rest.join('\r\n\r\n'), text };
}
