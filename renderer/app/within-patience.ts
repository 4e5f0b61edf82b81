/** What `work` comes to, or `otherwise` when it fails or takes longer than `millis`. */
export const withinPatience = async <T>(work: Promise<T>, millis: number, otherwise: T): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), millis);
  });
  const outcome = await Promise.race([work.catch(() => otherwise), late]);
  clearTimeout(timer);
  return outcome;
};
