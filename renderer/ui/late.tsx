import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

type Late<Props> = ((props: Props & { meanwhile?: ReactNode }) => ReactNode) & {
  /** Fetches the component before it is needed. */
  preload: () => Promise<void>;
};

/**
 * A component whose code arrives when it is first shown, or earlier by `preload`. Not React's `lazy`: under Suspense
 * React holds back what has arrived for up to 300 ms, and a loaded component would still show its fallback for a
 * moment. `meanwhile` stands there until the code has arrived.
 */
export const late = <Props extends object>(load: () => Promise<ComponentType<Props>>): Late<Props> => {
  let Arrived: ComponentType<Props> | null = null;
  const preload = async (): Promise<void> => {
    Arrived ??= await load();
  };
  const Shown = ({ meanwhile = null, ...props }: Props & { meanwhile?: ReactNode }) => {
    const [, tell] = useState<unknown>(null);
    useEffect(() => {
      if (Arrived !== null) return;
      const failed = (error: unknown) =>
        tell(() => {
          throw error;
        });
      preload().then(() => tell(true), failed);
    }, []);
    return Arrived === null ? meanwhile : <Arrived {...(props as unknown as Props)} />;
  };
  return Object.assign(Shown, { preload });
};
