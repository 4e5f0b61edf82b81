/** A fault that an engineer could make, and where the suite should see it. */
export type PlantedFault = {
  /** One plain sentence: what the program does then. */
  name: string;
  /** Below the project's root. */
  file: string;
  /** A piece of the file's text that stands in it exactly once. */
  was: string;
  becomes: string;
  /** Test files below `test/` that concern this code. They run room by room: unit, browser, end to end. */
  suspects: readonly string[];
};

/** The text with the fault in it. Throws where the list no longer fits the code. */
export const plantedIn = (text: string, { name, file, was, becomes }: PlantedFault): string => {
  const [before, after, ...more] = text.split(was);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`“${name}” fits ${text.split(was).length - 1} places of ${file}, not one`);
  return before + becomes + after;
};
