import { late } from '#ui/late.tsx';

// What comes after a newcomer's first screen stays out of it.

export const RestoreStart = late(async () => (await import('./restore-start.tsx')).RestoreStart);

export const RecoveryKeyStep = late(async () => (await import('./recovery-key-step.tsx')).RecoveryKeyStep);
