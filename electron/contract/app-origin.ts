/**
 * Where the renderer lives in Electron. The origin is part of IndexedDB's address: never change it.
 * A test holds it.
 */
export const appOrigin = { scheme: 'app', host: 'leeway', page: 'app://leeway/' } as const;
