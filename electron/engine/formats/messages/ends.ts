// What was done and how it ended, as the rules of several programs say it.

export const login = { action: 'login', outcome: 'success' } as const;
export const loginFailed = { action: 'login-failed', outcome: 'failure' } as const;
export const mailLogin = { action: 'mail-login', outcome: 'success' } as const;
export const mailFailed = { action: 'mail-failed', outcome: 'failure' } as const;
export const mailRefused = { action: 'mail-refused', outcome: 'failure' } as const;
export const ftpLogin = { action: 'ftp-login', outcome: 'success' } as const;
export const ftpFailed = { action: 'ftp-failed', outcome: 'failure' } as const;
