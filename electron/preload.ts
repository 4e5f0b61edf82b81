import { contextBridge, ipcRenderer } from 'electron';
import type {
  Channel,
  ClosingMessage,
  MachineLocked,
  MachineLockedMessage,
  Reply,
  RequestOf,
  ResponseOf,
  WishMessage,
} from '#electron/contract/channels.ts';
import type { DesktopApi } from '#electron/contract/desktop-api.ts';
import type { Wish } from '#electron/contract/wish.ts';

const ask = async <C extends Channel>(channel: C, request: RequestOf<C>): Promise<ResponseOf<C>> => {
  const reply: Reply<C> = await ipcRenderer.invoke(channel, request);
  if (reply.ok) return reply.value;
  throw new Error(`${channel} was refused: ${reply.code}`);
};

const flushes = new Set<() => Promise<void>>();
const closing: ClosingMessage = 'window:closing';

ipcRenderer.on(closing, () => {
  void Promise.allSettled([...flushes].map((flush) => flush())).then(() => ask('window:flushed', {}));
});

const lockListeners = new Set<(why: MachineLocked) => void>();
const locked: MachineLockedMessage = 'machine:locked';

ipcRenderer.on(locked, (_, why: MachineLocked) => {
  for (const listener of lockListeners) listener(why);
});
let hearWish: ((wish: Wish) => void) | null = null;
const waiting: WishMessage = 'wish:waiting';

const takeWish = async (): Promise<void> => {
  if (hearWish === null) return;
  const wish = await ask('wish:take', {});
  if (wish === null) return;
  hearWish(wish);
  await takeWish();
};

ipcRenderer.on(waiting, () => void takeWish());

const listenForWishes = (listener: typeof hearWish): void => {
  hearWish = listener;
  void ask('wish:listen', { isOpen: listener !== null }).then(takeWish);
};

const api: DesktopApi = {
  openVault: (vault) => ask('vault:open', { vault }),
  readFile: (vault, name, start, end) => ask('vault:read', { vault, name, start, end }),
  appendFile: (vault, name, position, bytes) => ask('vault:append', { vault, name, position, bytes }),
  truncateFile: (vault, name, size) => ask('vault:truncate', { vault, name, size }),
  replaceFile: (vault, name, bytes) => ask('vault:replace', { vault, name, bytes }),
  removeFile: (vault, name) => ask('vault:remove', { vault, name }),
  setFileAside: (vault, name) => ask('vault:set-aside', { vault, name }),
  destroyVault: (vault) => ask('vault:destroy', { vault }),
  closeVault: (vault) => ask('vault:close', { vault }),
  saveText: (suggestedName, text, mediaType) => ask('file:save-text', { suggestedName, text, mediaType }),
  saveBytes: (suggestedName, bytes) => ask('file:save-bytes', { suggestedName, bytes }),
  chooseFolder: () => ask('file:choose-folder', {}),
  saveIntoFolder: (folder, suggestedName, bytes) =>
    ask('file:save-into-folder', { folder, suggestedName, bytes }),
  savePdfIntoFolder: (folder, suggestedName) => ask('file:save-pdf-into-folder', { folder, suggestedName }),
  savePdf: (suggestedName) => ask('file:save-pdf', { suggestedName }),
  copyText: (text) => ask('clipboard:copy-text', { text }),
  keychainState: () => ask('keychain:state', {}),
  wrapByKeychain: (identity) => ask('keychain:wrap', { identity }),
  unwrapByKeychain: (wrapped) => ask('keychain:unwrap', { wrapped }),
  machineIdle: () => ask('machine:idle', {}),
  onMachineLocked: (listener) => {
    lockListeners.add(listener);
    return () => void lockListeners.delete(listener);
  },
  onWish: (listener) => {
    listenForWishes(listener);
    return () => {
      if (hearWish === listener) listenForWishes(null);
    };
  },
  showReminder: (text, session) => ask('reminder:show', { text, session }),
  listBackups: (folder) => ask('backup:list', { folder }),
  writeBackup: (folder, name, position, bytes) => ask('backup:write', { folder, name, position, bytes }),
  readBackBackup: (folder, name, start, end) => ask('backup:read-back', { folder, name, start, end }),
  keepBackup: (folder, name) => ask('backup:keep', { folder, name }),
  readBackup: (folder, name, start, end) => ask('backup:read', { folder, name, start, end }),
  removeBackup: (folder, name) => ask('backup:remove', { folder, name }),
  sweepBackups: (folder) => ask('backup:sweep', { folder }),
  chosenBackupFolder: () => ask('backup:chosen-folder', {}),
  chooseBackupFolder: () => ask('backup:choose-folder', {}),
  forgetBackupFolder: () => ask('backup:forget-folder', {}),
  beforeClose: (flush) => {
    flushes.add(flush);
    return () => void flushes.delete(flush);
  },
};

contextBridge.exposeInMainWorld('leeway', api);
