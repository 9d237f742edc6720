import type { Sample } from '../format.ts';

/** Programs that put who asked before what they log. */
export const timedAtlassianSamples: readonly Sample[] = [
  {
    title: 'Bitbucket and Jira: who asked, from where, behind a proxy, and what nobody asked for',
    text: [
      '2025-06-24 03:11:07,408 INFO [tx:thread-2] kim 2CM38K4Fx339x113x2 @5XDWX5x339x568x0,4SJOMSOBx339x40x2 198.51.100.7 "TransactionService/Transact" c.a.b.m.r.DefaultRepositoryManager Repository 7 has been created',
      '2025-06-24 03:11:08,408 WARN  [http-nio-7990-exec-1] lee @1SIYQ7Yx191x2x0 1x7m1dp 198.51.100.8,192.0.2.1 "POST /projects/A HTTP/1.1" c.a.s.i.w.Filter Refused',
      '2025-06-24 03:11:09,408+0000 http-nio-8080-exec-5 url: /secure/Dashboard.jspa INFO park 699x25x1 1l9m8n 198.51.100.9,192.0.2.1 /secure/Dashboard.jspa [c.a.jira.Manager] Exported',
      '2025-06-24 03:11:10,408 INFO [spring-startup] c.a.s.i.p.s.Scanner Cannot scan directory /x in bundle y; it does not exist',
      "2025-06-24 03:11:11,386 http-nio-8080-exec-4 anonymous 699x22x1 1l9m8n 198.51.100.7 /login.jsp The user 'kim' has PASSED authentication.",
      '',
    ].join('\n'),
    events: [
      { userName: 'kim', sourceIp: '198.51.100.7', 'more.operation': 'TransactionService/Transact' },
      { userName: 'lee', sourceIp: '198.51.100.8', 'more.proxies': '192.0.2.1' },
      { userName: 'park', sourceIp: '198.51.100.9', 'more.page': '/secure/Dashboard.jspa' },
      { message: 'INFO [spring-startup] c.a.s.i.p.s.Scanner Cannot scan directory /x in bundle y; it does not exist' },
      {
        userName: 'kim',
        sourceIp: '198.51.100.7',
        eventAction: 'login',
        eventOutcome: 'success',
        'more.requestId': '699x22x1',
        message:
          "http-nio-8080-exec-4 anonymous 699x22x1 1l9m8n 198.51.100.7 /login.jsp The user 'kim' has PASSED authentication.",
      },
    ],
  },
];
