import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type LockOutcome = { ok: true; release: () => Promise<void> } | { ok: false; fault: 'in-use' | 'io' };

/**
 * A local socket is the lock, because the system takes it away with its process. A file with a process number in it
 * would lock the leader out when another program gets the same number after a crash.
 */
const socketOf = (folder: string): string => {
  const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\leeway-${name}`;
  return join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), `leeway-${name}.sock`);
};

const listen = (path: string): Promise<Server | string> =>
  new Promise((done) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? ''));
    server.listen(path, () => done(server));
  });

const isAlive = (path: string): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });

const released = (server: Server) => (): Promise<void> => new Promise((done) => server.close(() => done()));

/** Takes the lock for the vault in `folder`, also when the last holder died without letting go. */
export const takeVaultLock = async (folder: string): Promise<LockOutcome> => {
  const path = socketOf(folder);
  const first = await listen(path);
  if (typeof first !== 'string') return { ok: true, release: released(first) };
  if (first !== 'EADDRINUSE') return { ok: false, fault: 'io' };
  if (await isAlive(path)) return { ok: false, fault: 'in-use' };
  await rm(path, { force: true });
  const second = await listen(path);
  return typeof second === 'string'
    ? { ok: false, fault: 'in-use' }
    : { ok: true, release: released(second) };
};
