import { useEffect, useState } from 'react';
import { today as storeToday } from '#data/store.ts';

const minute = 60_000;

/** Today's date; the notebook turns its page at midnight even when nobody touches it. */
export const useToday = () => {
  const [day, setDay] = useState(storeToday);
  useEffect(() => {
    const look = () => setDay(storeToday());
    const timer = setInterval(look, minute);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return day;
};
