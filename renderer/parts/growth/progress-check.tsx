import { useTranslation } from 'react-i18next';
import { checkProgress, removeCheck, writeCheck } from '#data/progress-checks.ts';
import { type GrowthGoal, type ProgressCheck, progressResults } from '#domain/goals/growth-goal.ts';
import type { SessionId } from '#domain/ids.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { TextField } from '#ui/field.tsx';
import { trimmed } from '#ui/trimmed.ts';
import { useDraft } from '#ui/use-draft.ts';
import { useWish } from '#ui/use-wish.ts';
import styles from './goal-glance.module.css';

type ProgressCheckFieldProps = {
  goal: GrowthGoal;
  /** The check that stands here already. */
  check: ProgressCheck | null;
  sessionId: SessionId | null;
};

/** Moved, stuck or done, one press each; the pressed one pressed again takes the check back. Then a line, if wanted. */
export const ProgressCheckField = ({ goal, check, sessionId }: ProgressCheckFieldProps) => {
  const { t } = useTranslation('parts');
  const undoToast = useUndoToast();
  const [pressed, wish] = useWish(check?.result ?? null);
  const press = async (result: ProgressCheck['result']) => {
    const isBack = check?.result === result;
    wish(isBack ? null : result);
    const outcome = isBack ? await removeCheck(check.id) : await checkProgress(goal.id, result, sessionId);
    if (!outcome.ok) return;
    if (isBack) undoToast(t('progressTakenBack'));
    else if (result === 'done') undoToast(t('progressReached', { goal: goal.title }));
    else undoToast(t('progressNoted', { result: t(`progress_${result}`) }));
  };
  return (
    <>
      <div role="group" aria-label={t('progress', { goal: goal.title })} className={styles.checks}>
        {progressResults.map((result) => (
          <button
            key={result}
            type="button"
            className={styles.check}
            data-result={result}
            aria-pressed={pressed === result}
            onClick={() => void press(result)}
          >
            {t(`progress_${result}`)}
          </button>
        ))}
      </div>
      {check ? <CheckLine key={check.id} check={check} goal={goal} /> : null}
    </>
  );
};

const CheckLine = ({ check, goal }: { check: ProgressCheck; goal: GrowthGoal }) => {
  const { t } = useTranslation('parts');
  const { text, change, flush } = useDraft(check.note, (note) => writeCheck(check.id, note), {
    clean: trimmed,
  });
  return (
    <div className={styles.line}>
      <TextField
        label={t('progressLineFor', { goal: goal.title })}
        isLabelHidden
        placeholder={t('progressLine')}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
    </div>
  );
};
