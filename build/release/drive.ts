import type { Page } from 'playwright';

/** A started program and its window. */
type Driven = {
  page: Page;
  /** Closes the window as the leader does and waits for the program's end. */
  close(): Promise<void>;
  /** Ends every process of it without warning, as `kill -9` does. */
  kill(): Promise<void>;
};

/** Starts the program with everything kept in `profile`. */
export type Drive = (profile: string) => Promise<Driven>;
