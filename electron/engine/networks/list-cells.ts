/** One line of CSV or TSV; quotes as RFC 4180 has them. */
export function cellsOf(line: string): string[] {
  if (line.includes('\t') && !line.includes('"')) return line.split('\t').map((cell) => cell.trim());
  const cells: string[] = [];
  const separator = !line.includes(',') && line.includes(';') ? ';' : ',';
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      let cell = '';
      at += 1;
      for (;;) {
        const quote = line.indexOf('"', at);
        if (quote < 0) {
          cell += line.slice(at);
          at = line.length;
          break;
        }
        cell += line.slice(at, quote);
        at = quote + 1;
        if (line[at] !== '"') break;
        cell += '"';
        at += 1;
      }
      cells.push(cell);
      const next = line.indexOf(separator, at);
      at = next < 0 ? line.length + 1 : next + 1;
    } else {
      const next = line.indexOf(separator, at);
      const end = next < 0 ? line.length : next;
      cells.push(line.slice(at, end).trim());
      at = end + 1;
    }
  }
  return cells;
}
