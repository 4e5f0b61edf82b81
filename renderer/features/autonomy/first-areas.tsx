import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDecisionAreas } from '#data/decision-areas.ts';
import type { Reach } from '#domain/autonomy/decision-area.ts';
import { Button } from '#ui/button.tsx';
import { CheckBox } from '#ui/check-box.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';
import styles from './first-areas.module.css';

type Example = { key: string; reach: Reach; isReversible: boolean };

const examples: readonly Example[] = [
  { key: 'releases', reach: 'team', isReversible: true },
  { key: 'vendor', reach: 'organisation', isReversible: true },
  { key: 'access', reach: 'organisation', isReversible: false },
  { key: 'interviews', reach: 'team', isReversible: true },
  { key: 'architecture', reach: 'team', isReversible: false },
];

/** The first step on an empty board: a few areas to tick, or one's own. */
export const FirstAreas = ({ onOwn }: { onOwn: () => void }) => {
  const { t } = useTranslation('autonomy');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = examples.filter(({ key }) => ticked.includes(key));
  const add = () =>
    addDecisionAreas(
      chosen.map(({ key, reach, isReversible }) => ({
        name: t(`example_${key}`),
        scope: t(`example_${key}_scope`),
        reach,
        isReversible,
      })),
    );
  return (
    <EmptyPlace title={t('emptyTitle')}>
      <p>{t('emptyText')}</p>
      <fieldset className={styles.examples}>
        <legend className={styles.legend}>{t('emptyChoices')}</legend>
        {examples.map(({ key }) => (
          <CheckBox
            key={key}
            checked={ticked.includes(key)}
            label={
              <>
                <span className={styles.name}>{t(`example_${key}`)}</span>{' '}
                <span className={styles.scope}>{t(`example_${key}_scope`)}</span>
              </>
            }
            onChange={(isTicked) =>
              setTicked(isTicked ? [...ticked, key] : ticked.filter((one) => one !== key))
            }
          />
        ))}
      </fieldset>
      <div className={styles.actions}>
        <Button variant="primary" disabled={chosen.length === 0} onClick={() => void add()}>
          {t('emptyDo', { count: Math.max(1, chosen.length) })}
        </Button>
        <Button onClick={onOwn}>{t('emptyOwn')}</Button>
      </div>
    </EmptyPlace>
  );
};
