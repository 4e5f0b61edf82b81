import type { PersonId } from '#domain/ids.ts';

/** How many colours tell people apart. */
export const colourCount = 9;

/** Which colour (0 to `colourCount` - 1) someone has. By their id alone, so that nobody's changes when others come or go. */
export const colourOf = (id: string): number =>
  Math.abs(Array.from(id).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 7)) %
  colourCount;

/** A draw finds one colour of nine; that as many as these all miss it does not happen. */
const mostDraws = 200;

/** Draws an id for someone new until its colour is one that the fewest of `others` have. */
export const idOfRareColour = (others: readonly string[], draw: () => PersonId): PersonId => {
  const held = Array.from({ length: colourCount }, () => 0);
  for (const id of others) held[colourOf(id)] = (held[colourOf(id)] ?? 0) + 1;
  const fewest = Math.min(...held);
  let id = draw();
  for (let draws = 1; draws < mostDraws && held[colourOf(id)] !== fewest; draws += 1) id = draw();
  return id;
};

/** Ids for several who come together, each as `idOfRareColour` says. */
export const idsOfRareColours = (
  count: number,
  others: readonly string[],
  draw: () => PersonId,
): readonly PersonId[] => {
  const ids: PersonId[] = [];
  while (ids.length < count) ids.push(idOfRareColour([...others, ...ids], draw));
  return ids;
};
