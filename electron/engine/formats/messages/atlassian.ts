import type { MessageRule } from '../format.ts';

/** Who asked, by which request and in which session, stands before what was logged; behind a proxy with its address. */
const asked = ['%{client}', '%{client},%{proxies}'].map((from) => `%{userName} %{requestId} %{session} ${from}`);

/** @source Atlassian, "Bitbucket Data Center debug logging"; Jira, "Logging and profiling", log4j.properties */
export const atlassian: readonly MessageRule[] = asked.flatMap((who): MessageRule[] => [
  { layout: `%{level} [%{thread}] ${who} "%{operation}" %{*}` },
  { layout: `%{level}  [%{thread}] ${who} "%{operation}" %{*}` },
  { layout: `%{thread} %{level} ${who} /%{page} [%{logger}] %{*}` },
  { layout: `%{thread} ${who} /%{page} HttpSession %{*}` },
  { layout: `%{thread} url: %{page} %{level} ${who} /%{*} [%{logger}] %{*}` },
]);
