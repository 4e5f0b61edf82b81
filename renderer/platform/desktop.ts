import type { Wish } from '#electron/contract/wish.ts';
import type { BackupPlace } from './backup-place.ts';

export type { Wish } from '#electron/contract/wish.ts';

/** Which vault: the leader's own, or the throw-away one of the sample team. */
export type VaultName = 'main' | 'sample';

/**
 * Why the machine could not do what was asked.
 * `full`: no space left. `in-use`: another window or program holds the vault. `io`: anything else.
 */
export type FileFault = 'full' | 'in-use' | 'io';

export type FileResult<T> = { ok: true; value: T } | { ok: false; fault: FileFault };

/**
 * A vault's files. Those that grow are only appended to, one generation after another; those that are replaced hold a
 * few bytes that are always read whole. `journal` without a number is the first generation.
 */
export type GrowingFile = 'journal' | `journal-${number}` | `snapshot-${number}`;
export type WholeFile = 'keys' | 'keys-copy' | 'people' | 'sentinel';
export type VaultFileName = GrowingFile | WholeFile;

/** A file that lies there, and its length in bytes. */
export type StoredFile = { name: VaultFileName; size: number };

/**
 * The bytes of one vault outside IndexedDB. Electron keeps them as real files, the browser edition in the origin-private
 * file system. All sizes and positions are bytes.
 */
export type VaultFiles = {
  /** Takes the vault for this window alone and says what lies there. `in-use` when another one holds it. Creates nothing. */
  open(): Promise<FileResult<readonly StoredFile[]>>;
  /** Bytes from `start` to before `end`; fewer where the file ends before, none where there is no file. */
  read(name: VaultFileName, start: number, end: number): Promise<FileResult<Uint8Array>>;
  /**
   * Writes at `position` (the end of the last good frame) and flushes to the disk before answering. Creates the file.
   * After a fault its length is cut back to `position`, now or before the next append.
   */
  append(name: GrowingFile, position: number, bytes: Uint8Array): Promise<FileResult<void>>;
  /** Cuts a file to `size` and flushes; never lengthens it. */
  truncate(name: GrowingFile, size: number): Promise<FileResult<void>>;
  /** Replaces a file atomically and flushes: afterwards either the old or the new bytes are there. */
  replace(name: WholeFile, bytes: Uint8Array): Promise<FileResult<void>>;
  /** Deletes a file that is not needed any more; fine where there is none. */
  remove(name: VaultFileName): Promise<FileResult<void>>;
  /** Gives a file that can't be read another name, under which Leeway leaves it alone for good. */
  setAside(name: VaultFileName): Promise<FileResult<void>>;
  /** Deletes all of these files. Used for the sample vault, and for a first start that was never finished. */
  destroy(): Promise<FileResult<void>>;
  /** Lets the vault go, so that another window may take it. */
  close(): Promise<void>;
};

/**
 * Whether the system's keychain may hold a secret. `unprotected`: it would seal with a password that every program knows
 * (Linux without a keyring). `unavailable`: there is none, or it doesn't answer.
 */
export type KeychainState = 'ready' | 'unprotected' | 'unavailable';

/** `wrapped`, where it is given, is the same secret sealed anew, and should take the old one's place. */
type Unwrapped = { ok: true; secret: string; wrapped?: string } | { ok: false };

/** The keychain that belongs to the login of this computer. It seals age identities and nothing else. */
export type Keychain = {
  state(): Promise<KeychainState>;
  /** Base64 that only this login opens again; `null` when the keychain is not `ready`. */
  wrap(identity: string): Promise<string | null>;
  /** Not ok: another login, another keychain, or none; never an exception. */
  unwrap(wrapped: string): Promise<Unwrapped>;
};

/** What a browser keeps for the page. Without its promise it may clear all of it, unasked, when space runs short. */
export type BrowserStorage = {
  isKept(): Promise<boolean>;
  /** Answers whether the browser promised it now. Some ask the leader, so call it from what they just clicked. */
  askToKeep(): Promise<boolean>;
};

export type SaveOutcome = 'saved' | 'cancelled' | 'failed';

/** `name` is what the file is called in the end. */
export type AddOutcome = { ok: true; name: string } | { ok: false };

/** Several files handed out together: a chosen folder (Electron) or one archive (browser). */
export type FileSet = {
  add(suggestedName: string, bytes: Uint8Array): Promise<AddOutcome>;
  /** The page as it prints, as a PDF; `null` where only the leader can print. */
  readonly addPdf: ((suggestedName: string) => Promise<AddOutcome>) | null;
  /** Nothing more follows. `saved` with the name of the archive, where there is one. */
  close(): Promise<AddOutcome>;
};

/** Everything the program may ask of the machine it runs on; `platform/` holds the only two implementations. */
export type Desktop = {
  readonly edition: 'electron' | 'browser';
  vaultFiles(vault: VaultName): VaultFiles;
  /** Where backups of the leader's own vault go. */
  readonly backups: BackupPlace;
  /** Offers `text` as a file; the leader chooses the place (Electron) or the browser downloads it. */
  saveText(suggestedName: string, text: string, mediaType: string): Promise<SaveOutcome>;
  /** The same for a file that is no text. */
  saveBytes(suggestedName: string, bytes: Uint8Array, mediaType: string): Promise<SaveOutcome>;
  /**
   * Electron asks once for a folder; the browser edition collects the files in one archive of that name, since a
   * browser asks again, or refuses, when a page downloads several files. `null` when the leader changed their mind.
   */
  openFileSet(archiveName: string): Promise<FileSet | null>;
  /**
   * Electron writes a PDF of the print style sheet; the browser edition opens the print dialog, and never learns what
   * came of it: `unknown`, once the dialog is closed.
   */
  printOrSavePdf(suggestedName: string): Promise<SaveOutcome | 'unknown'>;
  copyText(text: string): Promise<boolean>;
  /** `null` on the desktop, where real files are nobody's to clear. */
  readonly storage: BrowserStorage | null;
  /** `null` in a browser, which has none to offer. */
  readonly keychain: Keychain | null;
  /** `listener` hears when the machine goes to sleep or its screen is locked. A browser does not tell. */
  onMachineLocked(listener: (why: 'suspend' | 'screen') => void): () => void;
  /** Whole seconds since anybody touched the machine, in any program; `null` where that is not known. */
  machineIdle(): Promise<number | null>;
  /** Calls `freed` once no other window holds the vault any more. Never where another program could hold it. */
  onVaultFreed(vault: VaultName, freed: () => void): () => void;
  /**
   * Hears what the leader wants from outside the page: the menu, a link, a click on a reminder. A wish that came while the
   * notebook was locked is heard at once. One listener; whoever listens says thereby that the notebook is open.
   */
  onWish(listener: (wish: Wish) => void): () => void;
  /** Whether the system shows reminders. A browser asks the leader, so call it from what they just clicked. */
  mayRemind(): Promise<boolean>;
  /** Shows one line by the system, without a sound; a click on it is a wish for that session. */
  showReminder(text: string, session: string): Promise<boolean>;
  /**
   * `flush` runs before the window closes; the window waits for it where the machine allows. A browser does not wait: it
   * asks the leader whether to leave while `isPending` says that something is not on the disk yet.
   */
  beforeClose(flush: () => Promise<void>, isPending?: () => boolean): () => void;
};
