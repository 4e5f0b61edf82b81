import { Trans, useTranslation } from 'react-i18next';
import { givenName } from '#domain/person.ts';
import { FigureButton } from '#parts/figures/figure-button.tsx';
import { itemsOf } from '#parts/figures/figure-item.ts';
import { AttentionTable } from './attention-table.tsx';
import { useAttentionSentences } from './attention-words.ts';
import { Chapter, Entry } from './chapter.tsx';
import styles from './chapter.module.css';
import type { MirrorPartProps } from './letting-go.tsx';

const shownClocks = 6;

/** Conversations that wait, and whom the leader's time and thanks went to. */
export const BeingThere = (props: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  return (
    <Chapter title={t('beingThere')}>
      <Clocks {...props} />
      <Attention {...props} />
    </Chapter>
  );
};

const Clocks = ({ mirror: { clocks } }: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  const { t: figures } = useTranslation('figures');
  const figure = (
    <FigureButton
      className={styles.figure}
      title={t('clocks')}
      meaning={t('clocksMeaning')}
      groups={[{ items: itemsOf('clock', clocks.items) }]}
    />
  );
  const more = clocks.n - shownClocks;
  return (
    <Entry
      title={t('clocks')}
      beside={
        clocks.n === 0 ? null : (
          <ul className={styles.list}>
            {clocks.items.slice(0, shownClocks).map(({ person, clock }) => (
              <li key={`${person.id}-${clock.kind}`}>
                {t('clocksLine', {
                  name: givenName(person),
                  kind: figures(`kind_${clock.kind}`).toLocaleLowerCase(),
                  count: clock.days,
                })}
              </li>
            ))}
            {more > 0 ? <li>{t('clocksMore', { count: more })}</li> : null}
          </ul>
        )
      }
    >
      <p>
        {clocks.n === 0 ? (
          t('clocksNone')
        ) : (
          <Trans t={t} i18nKey="clocksSome" count={clocks.n} components={{ f: figure }} />
        )}
      </p>
    </Entry>
  );
};

const Attention = ({ mirror, today }: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  const sentences = useAttentionSentences(mirror, today);
  return (
    <>
      <Entry title={t('attention')}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className={styles.small}>{t('attentionMeaning')}</p>
      </Entry>
      {mirror.attention.length > 0 ? <AttentionTable rows={mirror.attention} /> : null}
    </>
  );
};
