import type { Wish } from './wish.ts';
import type { BackupApi } from './backup-api.ts';

/** Which vault: the leader's own, or the throw-away one of the sample team. */
export type VaultName = 'main' | 'sample';

/** Why the machine could not do what was asked: no space, held by someone else, or anything else. */
export type FileFault = 'full' | 'in-use' | 'io';

export type FileResult<T> = { ok: true; value: T } | { ok: false; fault: FileFault };

/** See `Keychain` in `renderer/platform/desktop.ts`. */
export type KeychainState = 'ready' | 'unprotected' | 'unavailable';
export type Unwrapped = { ok: true; secret: string; wrapped?: string } | { ok: false };

export type SaveOutcome = 'saved' | 'cancelled' | 'failed';

/** `name` is the file's name in the chosen folder, which may differ from the suggested one. */
export type AddOutcome = { ok: true; name: string } | { ok: false };

/** See `VaultFiles` in `renderer/platform/desktop.ts`. */
export type GrowingFile = 'journal' | `journal-${number}` | `snapshot-${number}`;
export type WholeFile = 'keys' | 'keys-copy' | 'people' | 'sentinel';
export type VaultFileName = GrowingFile | WholeFile;

export type StoredFile = { name: VaultFileName; size: number };

/**
 * What the preload script puts at `window.leeway`: the whole of Electron that the renderer can see.
 * The meaning of the vault calls is that of `VaultFiles` in `renderer/platform/desktop.ts`; sizes are bytes.
 * A rejected promise is a bug, never an expected fault.
 */
export type DesktopApi = BackupApi & {
  openVault(vault: VaultName): Promise<FileResult<readonly StoredFile[]>>;
  readFile(
    vault: VaultName,
    name: VaultFileName,
    start: number,
    end: number,
  ): Promise<FileResult<Uint8Array>>;
  appendFile(
    vault: VaultName,
    name: GrowingFile,
    position: number,
    bytes: Uint8Array,
  ): Promise<FileResult<void>>;
  truncateFile(vault: VaultName, name: GrowingFile, size: number): Promise<FileResult<void>>;
  replaceFile(vault: VaultName, name: WholeFile, bytes: Uint8Array): Promise<FileResult<void>>;
  removeFile(vault: VaultName, name: VaultFileName): Promise<FileResult<void>>;
  setFileAside(vault: VaultName, name: VaultFileName): Promise<FileResult<void>>;
  destroyVault(vault: VaultName): Promise<FileResult<void>>;
  closeVault(vault: VaultName): Promise<void>;
  /** Asks where, then writes. The path never reaches the renderer. */
  saveText(suggestedName: string, text: string, mediaType: string): Promise<SaveOutcome>;
  /** Asks where, then writes. */
  saveBytes(suggestedName: string, bytes: Uint8Array): Promise<SaveOutcome>;
  /** Asks for a folder. The answer is a token for this window alone; `null` when the leader changed their mind. */
  chooseFolder(): Promise<string | null>;
  /** Writes a new file into the chosen folder; a file that is there is never replaced. */
  saveIntoFolder(folder: string, suggestedName: string, bytes: Uint8Array): Promise<AddOutcome>;
  /** The same for the page's print style sheet as a PDF. */
  savePdfIntoFolder(folder: string, suggestedName: string): Promise<AddOutcome>;
  /** Writes the page's print style sheet as a tagged PDF with an outline. */
  savePdf(suggestedName: string): Promise<SaveOutcome>;
  copyText(text: string): Promise<boolean>;
  keychainState(): Promise<KeychainState>;
  wrapByKeychain(identity: string): Promise<string | null>;
  unwrapByKeychain(wrapped: string): Promise<Unwrapped>;
  /** Whole seconds since anybody touched the machine; 0 also where the system does not tell. */
  machineIdle(): Promise<number>;
  /** `listener` hears when the machine goes to sleep or its screen is locked; answers with what ends it. */
  onMachineLocked(listener: (why: 'suspend' | 'screen') => void): () => void;
  /**
   * Hears what the leader wants from outside the page, the waiting wish first; answers with what ends it. Whoever listens
   * says thereby that the notebook is open.
   */
  onWish(listener: (wish: Wish) => void): () => void;
  /** Shows one line by the system; a click is a wish for that session. `false` where the system shows none. */
  showReminder(text: string, session: string): Promise<boolean>;
  /** `flush` runs before the window closes; answers with what takes it back. */
  beforeClose(flush: () => Promise<void>): () => void;
};
