/** Separators, characters Windows refuses, control and direction marks. */
const unfit = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** Device names that Windows opens instead of a file, whatever their ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** A suggested name that is one file in any folder on any system, and never a hidden one. */
export const plainFileName = (suggested: string): string => {
  const name = suggested
    .replace(unfit, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120);
  return name === '' || device.test(name) ? `Leeway ${name}`.trim() : name;
};
