import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { arrangeSteps } from '#data/ladder-steps.ts';
import { type Ladder, maxLevels } from '#domain/ladders/ladder.ts';
import { stepAt, type StepPlace } from '#domain/ladders/ladder-steps.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Menu } from '#ui/menu.tsx';
import { showToast } from '#ui/toast.tsx';
import styles from './ladder.module.css';
import { StepDialog } from './step-dialog.tsx';

/** The head of a column: a step, and what can become of it. */
export const LadderStep = ({ ladder, level }: { ladder: Ladder; level: number }) => {
  const { t } = useTranslation('library');
  const [isEdited, setIsEdited] = useState(false);
  const items = useStepItems(ladder, level, () => setIsEdited(true));
  const step = stepAt(ladder, level);
  if (step === null) return null;
  return (
    <th scope="col" className={styles.step}>
      <div className={styles.skillHead}>
        <span className={styles.skillName}>
          {level} {step.name}
        </span>
        <span className={styles.menu}>
          <Menu label={t('moreFor', { name: step.name })} items={items} />
        </span>
      </div>
      {step.summary === '' ? null : <span className={styles.about}>{step.summary}</span>}
      {isEdited ? (
        <StepDialog ladderId={ladder.id} level={level} step={step} onClose={() => setIsEdited(false)} />
      ) : null}
    </th>
  );
};

const useStepItems = (ladder: Ladder, level: number, edit: () => void) => {
  const { t } = useTranslation('library');
  const undoToast = useUndoToast();
  const name = stepAt(ladder, level)?.name ?? '';
  const count = ladder.levels.length;
  const all: readonly StepPlace[] = ladder.levels.map((_, at) => at + 1);
  const fresh = { name: t('newStep'), summary: '' };
  const arrange = async (order: readonly StepPlace[], text: string) => {
    const outcome = await arrangeSteps(ladder.id, order);
    if (!outcome.ok) return;
    if (outcome.result === 'in-use') showToast({ text: t('stepInUse', { name }) });
    else undoToast(text);
  };
  const at = level - 1;
  const moved = (to: number) => all.toSpliced(at, 1).toSpliced(to, 0, level);
  const added = (place: number) =>
    void arrange(all.toSpliced(place, 0, fresh), t('added', { count: 1, name: fresh.name }));
  return [
    { label: t('edit'), onSelect: edit },
    ...(level > 1
      ? [{ label: t('moveLeft'), onSelect: () => void arrange(moved(at - 1), t('stepMoved', { name })) }]
      : []),
    ...(level < count
      ? [{ label: t('moveRight'), onSelect: () => void arrange(moved(at + 1), t('stepMoved', { name })) }]
      : []),
    ...(count < maxLevels
      ? [
          { label: t('addStepBefore'), onSelect: () => added(at) },
          { label: t('addStepAfter'), onSelect: () => added(at + 1) },
        ]
      : []),
    ...(count > 1
      ? [
          {
            label: t('removeStep'),
            onSelect: () => void arrange(all.toSpliced(at, 1), t('stepRemoved', { name })),
          },
        ]
      : []),
  ];
};
