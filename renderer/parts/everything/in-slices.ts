/** Shorter than a frame, so that the page is drawn and typing goes on meanwhile. */
const sliceMillis = 8;

const nextSlice = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs through `pieces` and hands each on, resting after every slice of time. */
export const inSlices = async <T>(pieces: Iterable<T>, each: (piece: T) => void): Promise<void> => {
  let began = performance.now();
  for (const piece of pieces) {
    each(piece);
    if (performance.now() - began < sliceMillis) continue;
    await nextSlice();
    began = performance.now();
  }
};
