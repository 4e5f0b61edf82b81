import { late } from '#ui/late.tsx';
import { useEverythingAsked } from './everything-asked.ts';

const EverythingDialog = late(async () => (await import('./everything-dialog.tsx')).EverythingDialog);

/** Where the question about everything appears. Once per window. */
export const EverythingPlace = () => {
  const { personId, forgot } = useEverythingAsked();
  return personId === null ? null : <EverythingDialog key={personId} personId={personId} onClose={forgot} />;
};
