import type { LineFormat } from '../format.ts';

export default {
  id: 'monolog',
  version: 1,
  kind: 'lines',
  title: 'PHP applications that log by Monolog (Laravel, Symfony, Drupal, Magento)',
  source:
    'Monolog, LineFormatter: "[%datetime%] %channel%.%level_name%: %message% %context% %extra%"; Laravel, storage/logs/laravel.log',
  specificity: 0.97,
  mappable: false,
  continued: 'message',
  headings: ['# '],
  rejectReason: 'Begins with no time in brackets, channel and level, and no line before it does.',
  layouts: [{ layout: '[%{iso}] %{eventProvider}.%{level}: %{message}' }],
  uses: {
    iso: { time: 'iso' },
    eventProvider: { field: 'eventProvider', word: true },
    level: {
      more: 'level',
      oneOf: ['DEBUG', 'INFO', 'NOTICE', 'WARNING', 'ERROR', 'CRITICAL', 'ALERT', 'EMERGENCY'],
    },
    message: { part: 'message' },
    client: { part: 'peer', address: true },
  },
  messages: {
    heads: [],
    tails: [],
    // A quote ends a field where a blank follows it, so what follows here is named.
    rules: ['ip', 'ip_address', 'client_ip', 'clientIp', 'remote_addr'].flatMap((name) => [
      { layout: `%{*}"${name}":"%{client}",%{*}` },
      { layout: `%{*}"${name}":"%{client}"}%{*}` },
    ]),
  },
  samples: [
    {
      title: 'an exception with its trace, whose lines stand at the margin',
      text: [
        '[2025-06-24 03:11:07] local.ERROR: Target class [Gate] does not exist. {"exception":"[object] (Exception(code: 0)',
        '[stacktrace]',
        '#0 /srv/shop/Container.php(795): build()',
        '"}',
        '[2025-06-24T12:11:08.123456+09:00] security.INFO: User logged in {"ip":"198.51.100.7"} []',
        '',
      ].join('\n'),
      events: [
        {
          instant: '2025-06-24T03:11:07Z',
          eventProvider: 'local',
          'more.level': 'ERROR',
          message:
            'Target class [Gate] does not exist. {"exception":"[object] (Exception(code: 0)\n[stacktrace]\n#0 /srv/shop/Container.php(795): build()\n"}',
        },
        { instant: '2025-06-24T03:11:08.123456Z', eventProvider: 'security', sourceIp: '198.51.100.7' },
      ],
    },
  ],
} satisfies LineFormat;
