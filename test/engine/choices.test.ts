import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { close, open } from '../../electron/engine/case/opening.ts';
import { rebuild } from '../../electron/engine/case/rebuild.ts';
import delimited from '../../electron/engine/formats/general/delimited.ts';
import { inspect, preview } from '../../electron/engine/import/inspect.ts';
import { lookAgain, reread } from '../../electron/engine/import/reread.ts';
import { theCase } from '../../electron/engine/session.ts';
import { accessLines, at, file, journal, rows, tables, take, useCase } from './case-at-hand.ts';

describe('what a person knows better', () => {
  useCase();
  const look = (path: string) => inspect(at.session, { job: 'look', paths: [path] }).then(({ files }) => files[0]);

  it('is asked which number of a date is the day, where the file leaves it open, and its answer is journaled', async () => {
    const path = file(
      'visits.csv',
      'when,ip,user\n03/04/2025 10:00:00,192.0.2.1,kim\n05/06/2025 11:00:00,192.0.2.2,lee\n',
    );
    expect(await look(path)).toMatchObject({ dayOrderUnknown: true, mapping: { time: 'when' } });
    expect(await take([path])).toMatchObject([{ outcome: 'refused', code: 'day-order-unknown' }]);
    const shown = await preview(at.session, { path, dayOrder: 'dmy' });
    expect(shown.dayOrderUnknown).toBeUndefined();
    expect(shown.rows[0]?.instant).toBe(Date.parse('2025-04-03T10:00:00+09:00') * 1000);
    expect(await take([{ path, dayOrder: 'mdy' }])).toMatchObject([
      { outcome: 'imported', first: Date.parse('2025-03-04T10:00:00+09:00') * 1000, mapping: { dayOrder: 'mdy' } },
    ]);
    expect(journal('evidence.added')[0]?.body.mapping).toMatchObject({ dayOrder: 'mdy' });
  });

  it('is asked the same of lines of text, whose format then is that of the order stated', async () => {
    const path = file('gate.log', '03/04/2025 10:00:00 kim from 192.0.2.1\n05/06/2025 11:00:00 lee from 192.0.2.2\n');
    expect(await look(path)).toMatchObject({ dayOrderUnknown: true });
    expect(await take([path])).toMatchObject([{ outcome: 'refused', code: 'day-order-unknown' }]);
    expect(await take([{ path, dayOrder: 'ymd' }])).toMatchObject([{ outcome: 'refused', code: 'day-order-unknown' }]);
    const shown = await preview(at.session, { path, dayOrder: 'mdy' });
    expect(shown.dayOrderUnknown).toBeUndefined();
    expect(shown.rows[0]?.instant).toBe(Date.parse('2025-03-04T10:00:00+09:00') * 1000);
    expect(await take([{ path, dayOrder: 'dmy' }])).toMatchObject([
      { outcome: 'imported', format: 'timed-lines-dmy', first: Date.parse('2025-04-03T10:00:00+09:00') * 1000 },
    ]);
    const proven = file('door.log', '03/04/2025 10:00:00 kim\n24/06/2025 11:00:00 lee\n');
    expect(await take([proven])).toMatchObject([{ outcome: 'imported', format: 'timed-lines-dmy' }]);
  });

  it('is not asked where one value proves the order', async () => {
    const path = file('visits.csv', 'when,ip\n03/04/2025 10:00:00,192.0.2.1\n24/06/2025 11:00:00,192.0.2.2\n');
    expect(await take([path])).toMatchObject([
      { outcome: 'imported', first: Date.parse('2025-04-03T10:00:00+09:00') * 1000 },
    ]);
  });

  it('is told at the first look that a file is in the case already, and under which name', async () => {
    await take([file('access.log', accessLines(0, 20))]);
    expect(await look(file('copy.log', accessLines(0, 20)))).toMatchObject({
      obstacle: { code: 'already-imported', values: { earlier: 'access.log' } },
    });
    expect(await look(file('other.log', accessLines(1, 20)))).toMatchObject({ obstacle: null });
  });

  it('is told at the first look whether a password opens an archive', async () => {
    const zip = new ZipWriter(new BlobWriter(), { password: 'Open-Sesame', zipCrypto: true });
    await zip.add('access.log', new TextReader(accessLines(0, 5)));
    const path = file('locked.zip', new Uint8Array(await (await zip.close()).arrayBuffer()));
    expect((await preview(at.session, { path })).obstacle).toMatchObject({ code: 'password-needed' });
    expect((await preview(at.session, { path, password: 'open-sesame' })).obstacle).toMatchObject({
      code: 'password-wrong',
    });
    expect((await preview(at.session, { path, password: 'Open-Sesame' })).obstacle).toBeNull();
    expect(await take([{ path, password: 'Open-Sesame' }])).toMatchObject([{ outcome: 'imported', events: 5 }]);
  });

  it('has one file read again as something else while the others stay, through closing and rebuilding', async () => {
    const text = 'at,by\n2025-06-24T03:11:07Z,kim\n2025-06-24T03:11:08Z,lee\n';
    await take([file('a.log', accessLines(0, 50)), file('visits.csv', text)]);
    const before = await rows('SELECT * FROM event WHERE evidence = 1 ORDER BY byteOffset');
    const wanted = { job: 'again', evidence: 2, mapping: { time: 'at', fields: { userName: 'by' } } };
    const { job: _, ...look } = wanted;
    const seen = await lookAgain(at.session, look);
    expect(seen).toMatchObject({ obstacle: null, columns: ['at', 'by'], mapping: wanted.mapping, parsed: 2 });
    expect(seen.rows[0]?.userName).toBe('kim');
    expect(await reread(at.session, wanted)).toMatchObject({
      id: 2,
      events: 2,
      mapping: { fields: { userName: 'by' } },
      corrected: { by: 'tester', format: 'delimited' },
    });
    expect(await rows('SELECT * FROM event WHERE evidence = 1 ORDER BY byteOffset')).toEqual(before);
    expect(await rows('SELECT count(*) AS n, count(userName) AS named FROM event WHERE evidence = 2')).toEqual([
      { n: 2, named: 2 },
    ]);
    expect(await rows('SELECT sum(events)::INTEGER AS n FROM minute WHERE evidence = 2')).toEqual([{ n: 2 }]);
    const formatBefore = `delimited@${delimited.version}`;
    expect(journal('evidence.corrected')[0]?.body).toMatchObject({ id: 2, formatBefore, events: 2 });

    const now = await tables();
    const { folder } = theCase(at.session);
    await close(at.session);
    await open(at.session, { case: folder, readOnly: false, passing: false });
    expect(await tables()).toBe(now);
    expect(await rebuild(at.session, { job: 'rebuild' })).toMatchObject({ identical: true });
  });

  it('leaves a file as it was when nothing could be read of it under the other choice', async () => {
    await take([file('a.log', accessLines(0, 5))]);
    const before = await tables();
    await expect(reread(at.session, { job: 'again', evidence: 1, format: 'zeek' })).rejects.toMatchObject({
      code: 'format-unknown',
    });
    expect(await tables()).toBe(before);
    expect(journal('evidence.corrected')).toEqual([]);
  });

  it('reads a file again where the journal knows of a correction that the index lost', async () => {
    await take([file('visits.csv', 'at,by\n2025-06-24T03:11:07Z,kim\n')]);
    const open_ = theCase(at.session);
    await open_.index.run('UPDATE head SET seq = 1, hash = $hash', { hash: open_.journal.hashOf(1) ?? '' });
    const { folder } = open_;
    await close(at.session);
    await open(at.session, { case: folder, readOnly: false, passing: false });
    expect(await rows('SELECT count(*)::INTEGER AS n FROM event')).toEqual([{ n: 1 }]);
    expect(theCase(at.session).unread).toEqual([]);
  });
});
