import { holding, type Pattern } from './pattern.ts';

const functions = [
  'sleep',
  'benchmark',
  'load_file',
  'substr',
  'concat',
  'char',
  'chr',
  'distinct',
  'upper',
  'hex',
  'md5',
];
const dots = `"*..*",${holding('.%2e', '%2e.', '%2e%2e')}`;
const upwards = `"*../..*",${holding('..%2f..', '%2e%2e%2f', '.%2e/', '%2e./', '%2e%2e/', '../etc/passwd')}`;
const pictures = ['css', 'js', 'map', 'png', 'jpg', 'jpeg', 'gif', 'ico', 'svg', 'webp', 'woff', 'woff2'];
const scanners = [
  ...['Nikto', 'nikto', 'sqlmap', 'Nmap', 'nmap', 'masscan', 'zgrab', 'WPScan', 'gobuster', 'DirBuster', 'dirbuster'],
  ...[
    'feroxbuster',
    'ffuf',
    'Fuzz Faster',
    'Nuclei',
    'nuclei',
    'Acunetix',
    'Nessus',
    'OpenVAS',
    'w3af',
    'Wfuzz',
    'Hydra',
  ],
  ...['Havij', 'WhatWeb', 'Arachni', 'Netsparker', 'CensysInspect', 'l9explore', 'Jorgee', 'muieblackcat', 'ZmEu'],
];

/** Patterns in the requests to a web server. */
export const webPatterns: readonly Pattern[] = [
  {
    pattern: 'sql-injection',
    filter: `((urlQuery:"*(*","*%28*" urlQuery:${holding(...functions)}) OR urlQuery:${holding('union*select', 'information_schema', 'null,null', 'null%2cnull')})`,
    per: 'address',
    distinct: 'query',
    over: 10,
    everySeconds: 1,
  },
  {
    pattern: 'cross-site-scripting',
    filter: `urlQuery:${holding('<', '%3c', 'javascript:', 'javascript%3a')},"*javascript%3A*","*alert(*","*alert%28*","*prompt(*","*prompt%28*"`,
    per: 'address',
    distinct: 'query',
    over: 5,
    everySeconds: 1,
  },
  {
    pattern: 'path-traversal',
    // What holds no two dots, however written, is looked at no further.
    filter: `(${['urlPath', 'urlQuery'].map((field) => `(${field}:${dots} ${field}:${upwards})`).join(' OR ')})`,
    per: 'address',
    distinct: 'page',
    over: 3,
    everySeconds: 10,
  },
  {
    pattern: 'probing-pages',
    filter: `httpStatus:400,403,404 -urlPath:${pictures.map((name) => `"*.${name}"`).join(',')}`,
    per: 'address',
    distinct: 'page',
    over: 10,
    everySeconds: 10,
  },
  {
    pattern: 'scanning-program',
    filter: `userAgent:${scanners.map((name) => `"*${name}*"`).join(',')}`,
    per: 'address',
    distinct: null,
    over: 1,
    everySeconds: 60,
  },
  {
    pattern: 'refused-sign-ins',
    filter: 'httpStatus:401 -httpMethod:OPTIONS,PROPFIND,REPORT',
    per: 'address',
    distinct: null,
    over: 5,
    everySeconds: 10,
  },
  {
    pattern: 'wrong-server-password',
    filter: 'httpMethod:* message:"*user \\"*\\" was not found in*","*user \\"*\\": password mismatch*"',
    per: 'address',
    distinct: null,
    over: 5,
    everySeconds: 10,
  },
];
