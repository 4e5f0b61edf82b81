/** How long the hands must rest before what was typed is written. */
export const restMillis = 400;
/** How long after a failed save it is tried again. */
export const retryMillis = 3000;

/** `refused` means that trying again is no use. */
export type Save = (text: string) => Promise<{ ok: boolean; fault?: string }>;

const asTyped = (text: string): string => text;

/**
 * Text that is on its way to the disk. It is written when the hands rest and when asked to; writes never overtake each
 * other; one that fails is tried again until it succeeds, and until then the text counts as unsaved.
 */
export class Draft {
  text: string;
  isUnsaved = false;
  /** Told that no try will ever write it; only other words may. */
  isRefused = false;
  /** Always the newest: whoever shows the draft may change where it goes. */
  save: Save;
  /** Counts the changes, so that the same words typed anew are not taken for those just written. */
  #changes = 0;
  readonly #clean: (text: string) => string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<boolean> = Promise.resolve(true);
  readonly #listeners = new Set<() => void>();

  /** What is saved is `clean(text)`, such as the text without blanks around it. */
  constructor(text: string, save: Save, clean = asTyped) {
    this.text = text;
    this.save = save;
    this.#clean = clean;
  }

  /** Calls `listener` whenever the text is another. Returns the way to stop. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(text: string): void {
    this.isUnsaved = true;
    this.isRefused = false;
    this.#changes += 1;
    this.#show(text);
    this.#writeAfter(restMillis);
  }

  /**
   * Takes over what was saved elsewhere, unless something unsaved stands here. Answers whether it did. What was saved
   * from here leaves the field alone: a blank typed at the end stays, so that a pause doesn't join two words.
   */
  follow(saved: string): boolean {
    if (this.isUnsaved) return false;
    if (saved !== this.#clean(this.text)) this.#show(saved);
    return true;
  }

  /** Writes now. `false` when it could not be written. */
  flush = (): Promise<boolean> => {
    clearTimeout(this.#timer);
    const write = () => this.#write();
    this.#writing = this.#writing.then(write, write);
    return this.#writing;
  };

  /** Gives up what is not written yet. */
  discard(): void {
    clearTimeout(this.#timer);
    this.isUnsaved = false;
  }

  #show(text: string): void {
    this.text = text;
    for (const listener of this.#listeners) listener();
  }

  async #write(): Promise<boolean> {
    if (!this.isUnsaved) return true;
    const change = this.#changes;
    const { ok, fault } = await this.save(this.#clean(this.text));
    const isNewest = this.#changes === change;
    this.isRefused = isNewest && fault === 'refused';
    if (ok && isNewest) this.isUnsaved = false;
    if (!ok) this.#writeAfter(retryMillis);
    return ok;
  }

  #writeAfter(millis: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), millis);
  }
}
