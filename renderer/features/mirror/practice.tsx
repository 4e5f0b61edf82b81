import { Trans, useTranslation } from 'react-i18next';
import { type FigureNames, figureNames } from '#data/figure-names.ts';
import { useLive } from '#data/live.ts';
import type { KnownPractice } from '#domain/mirror/drift.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import { FigureButton } from '#parts/figures/figure-button.tsx';
import { itemsOf } from '#parts/figures/figure-item.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { StepScale } from '#ui/step-scale.tsx';
import { Entry } from './chapter.tsx';
import styles from './chapter.module.css';
import type { MirrorPartProps } from './letting-go.tsx';
import { useMirrorWords } from './mirror-words.ts';

const levels = 7;

const byName = (names: FigureNames) => (a: KnownPractice, b: KnownPractice) =>
  areaOf(a, names).localeCompare(areaOf(b, names)) || nameOf(a, names).localeCompare(nameOf(b, names));

const nameOf = ({ delegation }: KnownPractice, names: FigureNames): string =>
  names.people[delegation.personId] ?? '';
const areaOf = ({ delegation }: KnownPractice, names: FigureNames): string =>
  names.areas[delegation.areaId] ?? '';

/** Where the level used was another than the agreed one. */
export const Practice = ({ mirror, today }: MirrorPartProps) => {
  const { t } = useTranslation('mirror');
  const names = useLive(figureNames, []);
  const level = useLevelWords().inText;
  const { window } = useMirrorWords(mirror, today);
  const { drift, minDecisions } = mirror;
  if (names === undefined) return null;
  const drifted = drift.counted.toSorted(byName(names));
  const shown = drifted.length > 0 ? drifted : drift.items.toSorted(byName(names));
  const meaning = t('practiceMeaning', { minimum: minDecisions, window });
  const groups = shown.map((one) => ({
    title: t('practiceGroup', {
      name: nameOf(one, names),
      area: areaOf(one, names),
      agreed: one.move.level,
      used: one.practised.level,
    }),
    items: itemsOf('decision', one.from),
  }));
  return (
    <Entry
      title={t('practice')}
      beside={drifted.length === 0 ? null : <PracticePicture drifted={drifted} names={names} />}
    >
      <p>
        {drift.value === null ? (
          t('practiceTooLittle', { minimum: minDecisions, window })
        ) : (
          <Trans
            t={t}
            i18nKey={drifted.length > 0 ? 'practiceDrifted' : 'practiceAgreed'}
            count={drifted.length || drift.n}
            values={{ n: t('areas', { count: drift.n }) }}
            components={{
              f: (
                <FigureButton
                  className={styles.figure}
                  title={t('practice')}
                  meaning={meaning}
                  groups={groups}
                />
              ),
            }}
          />
        )}
      </p>
      {drifted.map((one) => (
        <div key={one.delegation.id} className={styles.practice}>
          <strong>{t('practiceOf', { name: nameOf(one, names), area: areaOf(one, names) })}</strong>
          <p className={styles.small}>
            {t(one.practised.drift < 0 ? 'tighter' : 'looser', {
              used: level(one.practised.level),
              agreed: level(one.move.level),
            })}{' '}
            <FigureButton
              className={styles.figure}
              title={t('practiceOf', { name: nameOf(one, names), area: areaOf(one, names) })}
              meaning={meaning}
              groups={[{ items: itemsOf('decision', one.from) }]}
            >
              {t('practiceDecisions', { count: one.practised.n })}
            </FigureButton>
          </p>
        </div>
      ))}
    </Entry>
  );
};

const PracticePicture = ({ drifted, names }: { drifted: readonly KnownPractice[]; names: FigureNames }) => {
  const { t } = useTranslation('mirror');
  const { t: figures } = useTranslation('figures');
  return (
    <ChartFrame
      sentence={t('practicePicture')}
      words={{ asTable: figures('asTable'), asPicture: figures('asPicture') }}
      table={{
        head: [t('tableArea'), t('tableAgreed'), t('tableUsed'), t('tableDecisions')],
        rows: drifted.map((one) => [
          t('practiceOf', { name: nameOf(one, names), area: areaOf(one, names) }),
          String(one.move.level),
          String(one.practised.level),
          String(one.practised.n),
        ]),
      }}
    >
      {drifted.map((one) => (
        <div key={one.delegation.id} className={styles.scale}>
          <span>{t('practiceOf', { name: nameOf(one, names), area: areaOf(one, names) })}</span>
          <StepScale
            steps={levels}
            from={one.move.level}
            to={one.practised.level}
            tone={one.practised.drift < 0 ? 'brick' : 'accent'}
          />
        </div>
      ))}
    </ChartFrame>
  );
};
