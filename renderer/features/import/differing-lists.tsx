import { useTranslation } from 'react-i18next';
import type { ImportWish } from '#data/imports.ts';
import { today as storeToday } from '#data/store.ts';
import type { SessionId } from '#domain/ids.ts';
import { Button } from '#ui/button.tsx';
import { CheckBox } from '#ui/check-box.tsx';
import { clockTime, shortDay } from '#ui/format.ts';
import { useImportDesk } from './import-desk.ts';
import styles from './import-screen.module.css';
import { mostLines, Unfolding } from './unfolding.tsx';
import type { DryRun } from './use-dry-run.ts';
import { useNameOf } from './use-name-of.ts';

const whenWords = ({ day, time }: { day: string; time: string }): string =>
  [shortDay(day, storeToday()), time === '' ? '' : clockTime(time)].filter(Boolean).join(', ');

type DifferingListsProps = { wish: ImportWish; run: DryRun };

/** What is here already and is not what its source says now. Nothing of it is taken over without a tick. */
export const DifferingLists = ({ wish, run }: DifferingListsProps) => {
  const { t } = useTranslation('import');
  const nameOf = useNameOf(wish);
  const { moved, gone, differing } = run;
  return (
    <div>
      <Unfolding
        isOpen
        summary={t('moved', { count: moved.length })}
        count={moved.length}
        above={<TakeOver ids={moved.map(({ here }) => here.id)} />}
      >
        {moved.slice(0, mostLines).map(({ here, ...there }) => (
          <li key={here.id}>
            <TakeOverBox
              id={here.id}
              label={t('moveOne', {
                name: nameOf(here.personId),
                from: whenWords(here),
                to: whenWords(there),
              })}
            />
          </li>
        ))}
      </Unfolding>
      <Unfolding
        isOpen
        summary={t('gone', { count: gone.length })}
        count={gone.length}
        above={<TakeOver ids={gone.map(({ id }) => id)} />}
      >
        {gone.slice(0, mostLines).map((one) => (
          <li key={one.id}>
            <TakeOverBox
              id={one.id}
              label={t('goneOne', { name: nameOf(one.personId), when: whenWords(one) })}
            />
          </li>
        ))}
      </Unfolding>
      <Unfolding
        summary={t('differing', { count: differing.length })}
        count={differing.length}
        above={<p className={styles.guessed}>{t('differingText')}</p>}
      >
        {differing.slice(0, mostLines).map(({ kind, id, personId, fields }) => (
          <li key={id}>
            {nameOf(personId)}{' '}
            <span className={styles.quiet}>
              {[t(`kindOf_${kind}`), ...fields.map((field) => t(`differs_${field}`))].join(' · ')}
            </span>
          </li>
        ))}
      </Unfolding>
    </div>
  );
};

const TakeOver = ({ ids }: { ids: readonly SessionId[] }) => {
  const { t } = useTranslation('import');
  const sessionsTakenOver = useImportDesk((desk) => desk.sessionsTakenOver);
  return (
    <div className={styles.guessed}>
      <p>{t('takeOver')}</p>
      {ids.length > 1 ? (
        <Button variant="link" onClick={() => sessionsTakenOver(ids, true)}>
          {t('takeAll')}
        </Button>
      ) : null}
    </div>
  );
};

type TakeOverBoxProps = { id: SessionId; label: string };

const TakeOverBox = ({ id, label }: TakeOverBoxProps) => {
  const { takenOver, sessionsTakenOver } = useImportDesk();
  return (
    <CheckBox
      checked={takenOver.has(id)}
      onChange={(isTaken) => sessionsTakenOver([id], isTaken)}
      label={label}
    />
  );
};
