import { useTranslation } from 'react-i18next';
import { changeDecision, noteOutcome } from '#data/decisions.ts';
import { type Decision, decisionOutcomes } from '#domain/autonomy/decision.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextArea } from '#ui/field.tsx';
import { useDraft } from '#ui/use-draft.ts';
import styles from './autonomy.module.css';

type DecisionOutcomeProps = { decision: Decision; onDone: () => void };

/** How a decision turned out, and what was learned; saves itself. */
export const DecisionOutcomeForm = ({ decision, onDone }: DecisionOutcomeProps) => {
  const { t } = useTranslation('delegation');
  const note = useDraft(decision.outcomeNote, (outcomeNote) => changeDecision(decision.id, { outcomeNote }));
  const learning = useDraft(decision.learning, (text) => changeDecision(decision.id, { learning: text }));
  return (
    <div className={styles.outcome}>
      <Choice
        legend={t('howDidItTurnOut')}
        value={decision.outcome}
        onChange={(outcome) => void noteOutcome(decision.id, outcome)}
        options={decisionOutcomes.map((outcome) => ({ value: outcome, label: t(`outcome_${outcome}`) }))}
      />
      <TextArea
        label={t('outcomeNote')}
        minRows={1}
        value={note.text}
        onChange={(event) => note.change(event.currentTarget.value)}
        onBlur={() => void note.flush()}
      />
      <TextArea
        label={t('learning')}
        minRows={1}
        value={learning.text}
        onChange={(event) => learning.change(event.currentTarget.value)}
        onBlur={() => void learning.flush()}
      />
      <div className={styles.foot}>
        <Button className={styles.slim} onClick={onDone}>
          {t('outcomeDone')}
        </Button>
      </div>
    </div>
  );
};
