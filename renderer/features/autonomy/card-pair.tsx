import { useTranslation } from 'react-i18next';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import styles from './cards.module.css';

/** A card that lies face down does not know its own level. */
export type CardSide = { kind: 'empty' } | { kind: 'down' } | { kind: 'up'; level: DelegationLevel };

type CardPairProps = { name: string; mine: CardSide; theirs: CardSide };

/** The two cards on the table. */
export const CardPair = ({ name, mine, theirs }: CardPairProps) => {
  const { t } = useTranslation('autonomy');
  return (
    <div className={styles.pair}>
      <LevelCard who={t('cardsYou')} side={mine} />
      <LevelCard who={name} side={theirs} />
    </div>
  );
};

const LevelCard = ({ who, side }: { who: string; side: CardSide }) => {
  const { t } = useTranslation('autonomy');
  const words = useLevelWords();
  return (
    <div className={styles.place}>
      <div data-side={side.kind} className={styles.card}>
        {side.kind === 'up' ? (
          <>
            <span className={styles.number}>{side.level}</span>
            <span>{words.name(side.level)}</span>
          </>
        ) : (
          <span className={styles.blank}>{t(side.kind === 'down' ? 'cardsDown' : 'cardsNone')}</span>
        )}
      </div>
      <span className={styles.who}>{who}</span>
    </div>
  );
};
