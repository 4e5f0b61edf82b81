import { type ZodType, z } from 'zod';

const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** Places that are there once. */
export const wishPlaces = [
  'today',
  'mirror',
  'autonomy',
  'feedback',
  'growth',
  'library',
  'settings',
] as const;
export type WishPlace = (typeof wishPlaces)[number];

/** What the page does when asked. */
export const wishCommands = [
  'new-one-on-one',
  'capture',
  'search',
  'add-person',
  'back-up',
  'hide-private',
  'undo',
  'keys',
  'lock',
] as const;
export type WishCommand = (typeof wishCommands)[number];

/**
 * Something the leader wants that was said outside the page: in the menu, by a link, by a click on a notification.
 * Ids and codes alone; a page that knows no such record says so.
 */
export type Wish =
  | { go: WishPlace }
  | { go: 'person' | 'briefing' | 'session'; id: string }
  | { do: WishCommand };

export const wishSchema: ZodType<Wish> = z.union([
  z.strictObject({ go: z.enum(wishPlaces) }),
  z.strictObject({ go: z.enum(['person', 'briefing', 'session']), id }),
  z.strictObject({ do: z.enum(wishCommands) }),
]);

/** The id of a record as it may come from outside the page. */
export const wishId: ZodType<string> = id;
