/** The most that is tried when reading, N = 2^20: a file must not make the program work for minutes. */
const highestWorkFactor = 20;
/** Ours have one or two; every one costs a key agreement. */
const mostRecipients = 20;
const longestHeader = 16 * 1024;

/** Whether opening this age file, which anybody may have made, would be more work than any of ours is. */
export const asksTooMuch = (file: Uint8Array): boolean => {
  const head = new TextDecoder('latin1').decode(file.subarray(0, longestHeader));
  const end = head.indexOf('\n---');
  if (end < 0) return true;
  const recipients = head
    .slice(0, end)
    .split('\n')
    .filter((line) => line.startsWith('-> '));
  const factors = recipients.flatMap((line) =>
    line.startsWith('-> scrypt') ? [line.split(' ').at(-1)] : [],
  );
  return recipients.length > mostRecipients || factors.some((factor) => Number(factor) > highestWorkFactor);
};
