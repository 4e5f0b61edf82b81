import { Trans, useTranslation } from 'react-i18next';
import type { Mirror } from '#data/mirror.ts';
import type { Day } from '#domain/time/calendar.ts';
import { isRaised } from '#domain/mirror/levels-moved.ts';
import { FigureButton } from '#parts/figures/figure-button.tsx';
import { itemsOf } from '#parts/figures/figure-item.ts';
import { useShareGroups } from '#parts/figures/share-groups.ts';
import { shortDay } from '#ui/format.ts';
import { Tally } from '#ui/tally.tsx';
import { Chapter, Entry } from './chapter.tsx';
import styles from './chapter.module.css';
import { HalfYearLine } from './half-year-line.tsx';
import { useMirrorWords } from './mirror-words.ts';
import { Practice } from './practice.tsx';

export type MirrorPartProps = { mirror: Mirror; today: Day };

/** Levels, how they were practised, and what was taken back or left alone. */
export const LettingGo = (props: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  return (
    <Chapter title={t('lettingGo')}>
      <Levels {...props} />
      <Practice {...props} />
      <TakeBacks {...props} />
      <LeftAlone {...props} />
    </Chapter>
  );
};

const Levels = ({ mirror, today }: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  const { month } = useMirrorWords(mirror, today);
  const { raised, lowered, levelsInHalfYear, halfYear } = mirror;
  const meaning = t('levelsMeaning', { month });
  const figure = (title: string, { items }: Mirror['raised']) => (
    <FigureButton
      className={styles.figure}
      title={title}
      meaning={meaning}
      groups={[{ items: itemsOf('level', items) }]}
    />
  );
  return (
    <Entry
      title={t('levels')}
      beside={
        levelsInHalfYear.length === 0 ? null : (
          <HalfYearLine
            span={halfYear}
            sentence={t('levelsPicture', {
              from: shortDay(halfYear.from, today),
              to: shortDay(halfYear.to, today),
            })}
            happened={levelsInHalfYear.map((change) => ({
              key: change.move.id,
              day: change.move.on,
              side: isRaised(change) ? 1 : -1,
              tone: 'accent',
            }))}
            columns={[
              { name: t('tableRaised'), isCounted: ({ side }) => side === 1 },
              { name: t('tableLowered'), isCounted: ({ side }) => side === -1 },
            ]}
          />
        )
      }
    >
      <p>
        {raised.n + lowered.n === 0 ? (
          t('levelsStill', { month })
        ) : (
          <Trans
            t={t}
            i18nKey="levelsMoved"
            values={{
              month,
              raised: t('levelCount', { count: raised.n }),
              lowered: t('levelCount', { count: lowered.n }),
            }}
            components={{ r: figure(t('raised'), raised), l: figure(t('lowered'), lowered) }}
          />
        )}
      </p>
    </Entry>
  );
};

const TakeBacks = ({ mirror, today }: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  const { month, times } = useMirrorWords(mirror, today);
  const { takeBacks, takeBackDays, halfYear } = mirror;
  return (
    <Entry
      title={t('takeBacks')}
      beside={
        takeBackDays.length === 0 ? null : (
          <HalfYearLine
            span={halfYear}
            sentence={t('takeBacksPicture', {
              from: shortDay(halfYear.from, today),
              to: shortDay(halfYear.to, today),
            })}
            happened={takeBackDays.map((day, at) => ({ key: `${day}-${at}`, day, tone: 'brick' }))}
            columns={[{ name: t('tableTakeBacks'), isCounted: () => true }]}
          />
        )
      }
    >
      <p>
        {takeBacks.n === 0 ? (
          t('takeBacksNone', { month })
        ) : (
          <Trans
            t={t}
            i18nKey="takeBacksSome"
            values={{ month, times: times(takeBacks.n) }}
            components={{
              f: (
                <FigureButton
                  className={styles.figure}
                  title={t('takeBacks')}
                  meaning={t('takeBacksMeaning', { month })}
                  groups={[{ items: itemsOf('take-back', takeBacks.items) }]}
                />
              ),
            }}
          />
        )}
      </p>
    </Entry>
  );
};

const LeftAlone = ({ mirror, today }: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  const { t: figures } = useTranslation('figures');
  const { window } = useMirrorWords(mirror, today);
  const groups = useShareGroups();
  const { leftAlone } = mirror;
  const { n, minimum, counted, value } = leftAlone;
  return (
    <Entry title={t('leftAlone')} beside={value === null ? null : <Tally n={n} counted={counted.length} />}>
      <p>
        <Trans
          t={t}
          i18nKey={value === null ? 'leftAloneTooLittle' : 'leftAloneSome'}
          values={{ n, minimum, window, counted: counted.length }}
          components={{
            f: (
              <FigureButton
                className={styles.figure}
                title={figures('leftAlone')}
                meaning={figures('leftAloneMeaning')}
                groups={groups.leftAlone(leftAlone)}
              />
            ),
          }}
        />
      </p>
    </Entry>
  );
};
