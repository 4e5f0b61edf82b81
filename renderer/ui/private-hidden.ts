import { create } from 'zustand';

/** Whether everything private is out of sight because the screen is shared. It never outlives the window. */
export const usePrivateHidden = create<{ isHidden: boolean; toggled: () => void }>()((set) => ({
  isHidden: false,
  toggled: () => set(({ isHidden }) => ({ isHidden: !isHidden })),
}));
