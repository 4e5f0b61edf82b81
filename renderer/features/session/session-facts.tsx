import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSession } from '#data/session-flow.ts';
import { type Session, sessionKinds } from '#domain/sessions/session.ts';
import { Choice, Choices } from '#ui/choice.tsx';
import styles from './session-header.module.css';

const energyLevels = ['1', '2', '3', '4', '5'] as const;
const usualKinds: readonly string[] = ['regular', 'growth', 'career'];

/** What kind of talk it is, and how much energy there is today. */
export const SessionFacts = ({ session }: { session: Session }) => {
  const { t } = useTranslation('session');
  return (
    <div className={styles.facts}>
      <Kinds session={session} />
      <Choice
        legend={t('energy')}
        options={energyLevels.map((level) => ({
          value: level,
          label: level,
          name: t('energyOf', { level }),
        }))}
        value={energyLevels.find((level) => level === String(session.energy)) ?? null}
        onChange={(level) => void changeSession(session.id, { energy: Number(level) })}
      />
    </div>
  );
};

const Kinds = ({ session }: { session: Session }) => {
  const { t } = useTranslation('session');
  const [isAll, setIsAll] = useState(false);
  const shown = sessionKinds.filter(
    (kind) => isAll || usualKinds.includes(kind) || session.kinds.includes(kind),
  );
  return (
    <div className={styles.kinds}>
      <Choices
        legend={t('kinds')}
        isLegendHidden
        options={shown.map((kind) => ({
          value: kind,
          label: session.kinds.includes(kind) ? t(`kind_${kind}`) : `+ ${t(`kind_${kind}`)}`,
          name: t(`kind_${kind}`),
        }))}
        values={session.kinds}
        onChange={(kinds) => {
          // A talk is always of some kind; taking the last one away makes it a regular one.
          void changeSession(session.id, { kinds: kinds.length > 0 ? kinds : ['regular'] });
        }}
      />
      {isAll ? null : (
        <button type="button" className={styles.moreKinds} onClick={() => setIsAll(true)}>
          {t('moreKinds')}
        </button>
      )}
    </div>
  );
};
