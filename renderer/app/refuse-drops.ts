/**
 * A file that is let go where nobody asked for one would replace the notebook by itself, as browsers do, and lock it.
 * Whoever wants files takes the event before it comes up here.
 */
export const refuseDrops = (): void => {
  for (const name of ['dragover', 'drop'] as const)
    window.addEventListener(name, (event) => {
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    });
};
