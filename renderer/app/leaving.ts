import { create } from 'zustand';

/** How far locking is. `stuck`: words can't be written, and are kept where nobody can read them. */
export type Leaving = { at: 'here' | 'leaving' } | { at: 'stuck'; goOn: () => void };

export const useLeaving = create<Leaving>()(() => ({ at: 'here' }));

export const leavingIs = (leaving: Leaving): void => useLeaving.setState(leaving, true);
