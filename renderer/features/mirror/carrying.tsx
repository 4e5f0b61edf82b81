import { Trans, useTranslation } from 'react-i18next';
import { monthOf } from '#domain/time/month.ts';
import { FigureButton } from '#parts/figures/figure-button.tsx';
import { itemsOf } from '#parts/figures/figure-item.ts';
import { useShareGroups } from '#parts/figures/share-groups.ts';
import { percent } from '#ui/format.ts';
import { Tally } from '#ui/tally.tsx';
import { Chapter, Entry } from './chapter.tsx';
import styles from './chapter.module.css';
import type { MirrorPartProps } from './letting-go.tsx';
import { useMirrorWords } from './mirror-words.ts';

/** What the leader took over, owes and promised. */
export const Carrying = (props: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  return (
    <Chapter title={t('carrying')}>
      <Carried {...props} />
      <Debt {...props} />
      <Promises {...props} />
    </Chapter>
  );
};

const Carried = ({ mirror, today }: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  const { month } = useMirrorWords(mirror, today);
  const { carried } = mirror;
  const figure = (
    <FigureButton
      className={styles.figure}
      title={t('carried')}
      meaning={t('carriedMeaning', { month })}
      groups={[{ items: itemsOf('promise', carried.items) }]}
    />
  );
  return (
    <Entry title={t('carried')}>
      <p>
        {carried.n === 0 ? (
          t('carriedNone', { month })
        ) : (
          <Trans
            t={t}
            i18nKey="carriedSome"
            count={carried.n}
            values={{ month }}
            components={{ f: figure }}
          />
        )}
      </p>
    </Entry>
  );
};

const Debt = ({ mirror, today }: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  const { debt, span } = mirror;
  const figure = (
    <FigureButton
      className={styles.figure}
      title={t('debt')}
      meaning={t('debtMeaning')}
      groups={[{ items: itemsOf('lack', debt.items) }]}
    />
  );
  const days = t('days', { count: debt.value ?? 0 });
  return (
    <Entry title={t('debt')}>
      <p>
        {debt.n === 0 ? (
          t('debtNone')
        ) : (
          <Trans t={t} i18nKey="debtSome" count={debt.n} values={{ days }} components={{ f: figure }} />
        )}
      </p>
      {monthOf(span.to) < monthOf(today) ? <p className={styles.small}>{t('debtPast')}</p> : null}
    </Entry>
  );
};

const Promises = ({ mirror, today }: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  const { t: figures } = useTranslation('figures');
  const { window } = useMirrorWords(mirror, today);
  const groups = useShareGroups();
  const { followThrough } = mirror;
  const { value, n, minimum, counted } = followThrough;
  const figure = (
    <FigureButton
      className={styles.figure}
      title={figures('promisesMine')}
      meaning={figures('promisesMeaning')}
      groups={groups.promises(followThrough)}
    />
  );
  return (
    <Entry title={t('promises')} beside={value === null ? null : <Tally n={n} counted={counted.length} />}>
      <p>
        <Trans
          t={t}
          i18nKey={value === null ? 'promisesTooLittle' : 'promisesSome'}
          values={{ n, minimum, window, share: percent(value ?? 0) }}
          components={{ f: figure }}
        />
      </p>
    </Entry>
  );
};
