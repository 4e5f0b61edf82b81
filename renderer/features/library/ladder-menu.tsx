import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { archiveLadder, restoreLadder } from '#data/ladders.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { ladderCsv } from '#domain/ladders/ladder-csv.ts';
import { draftOf } from '#domain/ladders/ladder-draft.ts';
import { ladderJson } from '#domain/ladders/ladder-json.ts';
import { routes } from '#domain/routes.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Menu } from '#ui/menu.tsx';
import { showToast } from '#ui/toast.tsx';

/** 'Leading engineers' → 'leading-engineers'; letters of any language stay. */
const fileStem = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'ladder';

/** The rarer things: saving a ladder as a file, putting it away. */
export const LadderMenu = ({ ladder, skills }: { ladder: Ladder; skills: readonly Skill[] }) => {
  const { t } = useTranslation('library');
  const desktop = useDesktop();
  const undoToast = useUndoToast();
  const [, navigate] = useLocation();
  const save = async (ending: 'json' | 'csv', text: string, mediaType: string) => {
    const file = `${fileStem(ladder.name)}.${ending}`;
    const outcome = await desktop.saveText(file, text, mediaType);
    if (outcome === 'saved') showToast({ text: t('saved', { file }) });
    if (outcome === 'failed') showToast({ text: t('notSaved') });
  };
  const archive = async () => {
    if (!(await archiveLadder(ladder.id)).ok) return;
    navigate(routes.library);
    undoToast(t('archived', { name: ladder.name }));
  };
  const restore = async () => {
    if ((await restoreLadder(ladder.id)).ok) undoToast(t('restored', { name: ladder.name }));
  };
  const draft = draftOf(ladder, skills);
  return (
    <Menu
      label={t('moreFor', { name: ladder.name })}
      items={[
        { label: t('saveJson'), onSelect: () => void save('json', ladderJson(draft), 'application/json') },
        { label: t('saveCsv'), onSelect: () => void save('csv', ladderCsv(draft), 'text/csv') },
        ladder.archivedOn === null
          ? { label: t('archive'), onSelect: () => void archive() }
          : { label: t('restore'), onSelect: () => void restore() },
      ]}
    />
  );
};
