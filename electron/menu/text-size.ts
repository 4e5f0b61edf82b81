/** Text sizes as factors of the usual one; the last is the 200 % that WCAG 1.4.4 asks for. */
const sizes = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The size one step up or down from `now`, or the usual one with step 0. Stays within 80 and 200 %. */
export const nextTextSize = (now: number, step: -1 | 0 | 1): number => {
  if (step === 0) return 1;
  // Chromium gives factors back with rounding faults.
  const beyond =
    step === 1 ? sizes.filter((size) => size > now + 0.01) : sizes.filter((size) => size < now - 0.01);
  return (step === 1 ? beyond.at(0) : beyond.at(-1)) ?? (step === 1 ? 2 : 0.8);
};
