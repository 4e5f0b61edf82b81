/**
 * What would turn the writing around, hide itself or move the cursor: controls of direction, of width zero, and the old
 * control characters. Source: Unicode, UAX 9 and UTR 36, "Bidirectional Text Spoofing".
 */
const unseen =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\ufff9-\ufffb]/g;

/** A name on one line in which nothing hides: 'Ann\u202E' → 'Ann[U+202E]'. Joiners that some scripts need stay. */
export const visibleName = (text: string): string =>
  text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(
      unseen,
      (char) => `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/\s+/g, ' ')
    .trim();
