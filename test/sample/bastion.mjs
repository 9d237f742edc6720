/** The bastion host's auth log: RFC 3164, no year and no zone, beginning in the last days of December. */

import {
  day,
  dayOf,
  midnights,
  minute,
  momentOf,
  officeHours,
  second,
  seoul,
  syslogTime,
  weekday,
} from './calendar.mjs';
import { stream } from './random.mjs';
import { firstDay, lastDay, office, staff } from './shop.mjs';
import { homeAddress } from './suspect.mjs';

/** @typedef {{ at: number, text: string, mark?: string, actor?: string }} SyslogLine */

const host = 'bastion-1';
const base64 = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'];

/** @returns {SyslogLine[]} in order */
export function bastionLog() {
  const random = stream('bastion');
  const lines = [];
  const say = (at, name, text, more = {}) =>
    lines.push({ at, text: `${syslogTime(at)} ${host} ${name}: ${text}`, ...more });
  const prints = new Map(
    staff.map((person) => [person.id, `SHA256:${Array.from({ length: 43 }, () => random.pick(base64)).join('')}`]),
  );
  let pid = 2100;
  const process = (name, apart) => {
    pid += apart;
    return `${name}[${pid}]`;
  };

  const login = (at, person, from, more = {}) => {
    const sshd = process('sshd', random.between(1, 40));
    const port = random.between(40_000, 64_000);
    say(
      at,
      sshd,
      `Accepted publickey for ${person} from ${from} port ${port} ssh2: ED25519 ${prints.get(person)}`,
      more,
    );
    say(
      at,
      sshd,
      `pam_unix(sshd:session): session opened for user ${person}(uid=${1000 + staff.findIndex((s) => s.id === person)}) by (uid=0)`,
    );
    if (random.chance(0.4)) {
      const command = random.pick([
        '/usr/bin/systemctl status gateway',
        '/usr/bin/journalctl -u gateway',
        '/usr/bin/tail -n 200 /var/log/gateway/access.log',
      ]);
      say(at + 3 * minute, 'sudo', `${person} : TTY=pts/0 ; PWD=/home/${person} ; USER=root ; COMMAND=${command}`);
      say(
        at + 3 * minute,
        'sudo',
        `pam_unix(sudo:session): session opened for user root(uid=0) by ${person}(uid=1000)`,
      );
      say(at + 3 * minute + 2 * second, 'sudo', 'pam_unix(sudo:session): session closed for user root');
    }
    const end = at + random.between(5, 90) * minute;
    say(end, sshd, `Disconnected from user ${person} ${from} port ${port}`);
    say(end, sshd, `pam_unix(sshd:session): session closed for user ${person}`);
  };

  login(seoul('2024-12-30', '10:12:44'), 'dokgo.yeoul', office, { mark: 'last login', actor: 'departed' });
  login(seoul('2024-12-30', '14:03:10'), 'sagong.mir', office);
  login(seoul('2024-12-31', '11:20:01'), 'hwangbo.garam', office);

  for (const midnight of midnights(firstDay, lastDay)) {
    const workday = weekday(midnight) > 0 && weekday(midnight) < 6;
    const present = staff.filter((person) => !person.until || dayOf(midnight) <= person.until);
    const own = present.filter((person) => person.team !== 'orders');
    if (workday)
      for (const person of random.shuffled(own).slice(0, random.between(0, 3)))
        login(momentOf(random, midnight, officeHours), person.id, office);
    if (weekday(midnight) === 1) {
      const cron = process('CRON', 3);
      say(midnight + 17 * minute, cron, 'pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)');
      say(midnight + 17 * minute + second, cron, 'pam_unix(cron:session): session closed for user root');
    }
    // The Internet's background noise.
    if (random.chance(0.12)) guesses(random, say, momentOf(random, midnight, officeHours), () => process('sshd', 2));
  }

  // The departed developer's account is closed, yet somebody tries its key from abroad.
  for (const [date, time, mark] of [
    ['2025-01-10', '00:03:51', 'bastion refused'],
    ['2025-01-10', '00:04:20', ''],
    ['2025-04-13', '23:50:02', ''],
  ]) {
    const at = seoul(date, time);
    const sshd = process('sshd', 5);
    say(at, sshd, `User dokgo.yeoul from ${homeAddress} not allowed because account is locked`, {
      actor: 'departed',
      ...(mark ? { mark } : {}),
    });
    say(
      at,
      sshd,
      `Connection closed by invalid user dokgo.yeoul ${homeAddress} port ${random.between(40_000, 64_000)} [preauth]`,
      { actor: 'departed' },
    );
  }
  say(
    seoul('2025-11-19', '10:31:00'),
    'sudo',
    `dongbang.saebyeok : TTY=pts/2 ; PWD=/home/dongbang.saebyeok ; USER=root ; COMMAND=/opt/issuer/bin/withdraw-key hm-2022b`,
  );
  return lines.filter((line) => line.at < seoul(lastDay) + day).sort((a, b) => a.at - b.at);
}

function guesses(random, say, start, nextProcess) {
  const from = `198.51.100.${random.between(228, 238)}`;
  const names = ['admin', 'oracle', 'test', 'ubuntu', 'git', 'postgres'];
  for (let i = 0, at = start; i < random.between(3, 12); i++, at += random.between(2, 9) * second) {
    const name = random.pick(names);
    const port = random.between(30_000, 64_000);
    const sshd = nextProcess();
    say(at, sshd, `Invalid user ${name} from ${from} port ${port}`);
    say(at + second, sshd, `Failed password for invalid user ${name} from ${from} port ${port} ssh2`);
    if (i === 2)
      say(
        at + second,
        sshd,
        `message repeated 2 times: [ Failed password for invalid user ${name} from ${from} port ${port} ssh2]`,
      );
  }
}
