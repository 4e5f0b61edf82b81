import { Trans, useTranslation } from 'react-i18next';
import type { PersonClock } from '#data/mirror.ts';
import type { PersonId } from '#domain/ids.ts';
import { givenName } from '#domain/people/person.ts';
import { FigureButton } from '#parts/figures/figure-button.tsx';
import { itemsOf } from '#parts/figures/figure-item.ts';
import { AttentionTable } from './attention-table.tsx';
import { useAttentionSentences } from './attention-words.ts';
import { Chapter, Entry } from './chapter.tsx';
import styles from './chapter.module.css';
import type { MirrorPartProps } from './letting-go.tsx';

const shownPeople = 8;

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
  const figure = (
    <FigureButton
      className={styles.figure}
      title={t('clocks')}
      meaning={t('clocksMeaning')}
      groups={[{ items: itemsOf('clock', clocks.items) }]}
    />
  );
  return (
    <Entry title={t('clocks')} beside={clocks.n === 0 ? null : <ClockList clocks={clocks.items} />}>
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

/** One line a person, by name. */
const ClockList = ({ clocks }: { clocks: readonly PersonClock[] }) => {
  const { t } = useTranslation('mirror');
  const { t: figures } = useTranslation('figures');
  const people = Array.from(new Map(clocks.map(({ person }) => [person.id, person])).values());
  // The longest over its target stands first.
  const longestOf = (id: PersonId): string => {
    const [first, ...rest] = clocks.filter(({ person }) => person.id === id).map(({ clock }) => clock);
    if (first === undefined) return '';
    const kind = figures(`kind_${first.kind}`).toLocaleLowerCase();
    const longest = t('clocksKind', { kind, count: first.days });
    return rest.length === 0 ? longest : t('clocksKinds', { longest, count: rest.length });
  };
  const more = people.length - shownPeople;
  return (
    <ul className={styles.list}>
      {people.slice(0, shownPeople).map((person) => (
        <li key={person.id}>
          {givenName(person)} <span className={styles.kinds}>{longestOf(person.id)}</span>
        </li>
      ))}
      {more > 0 ? <li className={styles.kinds}>{t('clocksMore', { count: more })}</li> : null}
    </ul>
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
