import { useEffect, useState } from 'react';
import { useDesktop } from '#platform/desktop-context.tsx';

/**
 * Whether the browser may clear the notebook to make room, and the way to ask it again not to; that answers whether it
 * agreed. Files of the desktop program are never cleared.
 */
export const useClearableStorage = (): { isClearable: boolean; askToKeep: () => Promise<boolean> } => {
  const { storage } = useDesktop();
  const [isClearable, setIsClearable] = useState(false);
  useEffect(() => {
    let isHere = true;
    void storage?.isKept().then((isKept) => {
      if (isHere) setIsClearable(!isKept);
    });
    return () => {
      isHere = false;
    };
  }, [storage]);
  const askToKeep = async () => {
    const isKept = (await storage?.askToKeep()) ?? true;
    setIsClearable(!isKept);
    return isKept;
  };
  return { isClearable, askToKeep };
};
