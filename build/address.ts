/**
 * Where the browser edition lives. The origin is part of the vault's address in the browser:
 * another port is another, empty vault. Never change either; a test holds them.
 */
export const browserEditionAddress = { host: '127.0.0.1', port: 47615 } as const;
