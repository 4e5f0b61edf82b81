import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { writeExpectations } from '#data/ladders.ts';
import { expectationsFrom, expectationsText } from '#domain/ladders/expectation-text.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { expectationsAt, stepAt } from '#domain/ladders/ladder-steps.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { useDraft } from '#ui/use-draft.ts';
import styles from './ladder.module.css';

type LadderCellProps = {
  ladder: Ladder;
  skill: Skill;
  level: number;
  isWritten: boolean;
  cellProps: Partial<ComponentProps<'button'>>;
  onWrite: () => void;
  /** `isBack`: by Escape, so that the keyboard goes on from the cell. */
  onLeave: (isBack: boolean) => void;
};

/** What a skill looks like at a step: read, and written where it stands. */
export const LadderCell = (props: LadderCellProps) => {
  const { ladder, skill, level, isWritten, cellProps, onWrite } = props;
  const { t } = useTranslation('library');
  const expectations = expectationsAt(ladder, skill.id, level);
  const step = stepAt(ladder, level)?.name ?? '';
  const text = expectationsText(expectations);
  if (isWritten) return <WrittenCell {...props} step={step} saved={text} />;
  return (
    <td className={styles.cell} data-step={step}>
      <button
        type="button"
        className={styles.cellButton}
        aria-label={
          text === ''
            ? t('cellEmpty', { skill: skill.name, step })
            : t('cell', { skill: skill.name, step, text })
        }
        onClick={onWrite}
        {...cellProps}
      >
        {expectations.map((one, at) => (
          <span key={`${at} ${one.text}`} className={styles.expectation}>
            {one.text}
            {one.examples.map((example) => (
              <span key={example} className={styles.example}>
                {example}
              </span>
            ))}
          </span>
        ))}
      </button>
    </td>
  );
};

/** The caret stands where one would go on writing. */
const begin = (field: HTMLTextAreaElement | null): void => {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
};

const clean = (text: string): string => expectationsText(expectationsFrom(text));

type WrittenCellProps = LadderCellProps & { step: string; saved: string };

const WrittenCell = ({ ladder, skill, level, step, saved, onLeave }: WrittenCellProps) => {
  const { t } = useTranslation('library');
  const draft = useDraft(
    saved,
    (text) => writeExpectations(ladder.id, skill.id, level, expectationsFrom(text)),
    { clean },
  );
  return (
    <td className={styles.cell} data-step={step}>
      <textarea
        // The press or key that opened the cell goes on in it.
        ref={begin}
        autoComplete="off"
        aria-label={t('cellEdit', { skill: skill.name, step })}
        placeholder={t('cellPlaceholder')}
        maxLength={20_000}
        className={styles.cellField}
        value={draft.text}
        onChange={(event) => draft.change(event.currentTarget.value)}
        onBlur={() => {
          void draft.flush();
          onLeave(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          void draft.flush();
          onLeave(true);
        }}
      />
    </td>
  );
};
