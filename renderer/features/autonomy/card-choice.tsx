import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import { LevelPicker } from '#parts/autonomy/level-picker.tsx';
import { Button } from '#ui/button.tsx';
import { CardSaid } from './card-said.tsx';
import styles from './cards.module.css';

type CardChoiceProps = {
  question: string;
  hint?: string;
  /** Whom the sentences speak of; `null`: they speak to the person. */
  name: string | null;
  onLay: (level: DelegationLevel) => void;
};

/** One of the two chooses. What is chosen goes with this part of the page when the card is laid down. */
export const CardChoice = ({ question, hint, name, onLay }: CardChoiceProps) => {
  const { t } = useTranslation('autonomy');
  const { t: levels } = useTranslation('levels');
  const [level, setLevel] = useState<DelegationLevel | null>(null);
  return (
    <form
      className={styles.choice}
      onSubmit={(event) => {
        event.preventDefault();
        if (level !== null) onLay(level);
      }}
    >
      <CardSaid
        text={
          <>
            {question} {hint ? <span className={styles.hint}>{hint}</span> : null}
          </>
        }
        between={<LevelPicker legend={levels('who')} name={name} value={level} onChange={setLevel} />}
      >
        <Button type="submit" variant="primary" disabled={level === null}>
          {t('cardsLay')}
        </Button>
      </CardSaid>
    </form>
  );
};
