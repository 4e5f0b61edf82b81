import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { activePeople, archivedPeople } from '#data/people.ts';
import { type ImportDraft, type ImportSubject, recordKinds } from '#domain/import/draft.ts';
import { givenFirst, namesakesAmong, type PersonChoice } from '#domain/import/match-people.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import type { ImportReading } from '#import/read-import.ts';
import { SelectField, TextField } from '#ui/field.tsx';
import { Caption } from '#ui/marks.tsx';
import { useImportDesk } from './import-desk.ts';
import styles from './import-screen.module.css';

/** Who is who: every name that was found, with what it may be. */
export const PeopleSection = ({ reading: { draft } }: { reading: ImportReading }) => {
  const { t } = useTranslation('import');
  const active = useLive(activePeople, []);
  const archived = useLive(archivedPeople, []);
  if (active === undefined || archived === undefined) return null;
  const here = [...active, ...archived];
  const namesakesOf = namesakesAmong(draft.subjects);
  return (
    <section className={styles.section}>
      <Caption>{t('people')}</Caption>
      <p className={styles.prose}>{t('peopleText')}</p>
      <ul className={styles.people}>
        {draft.subjects.toSorted(namedFirst).map((subject) => (
          <li key={subject.key}>
            <PersonLine subject={subject} draft={draft} here={here} namesakes={namesakesOf(subject).length} />
          </li>
        ))}
      </ul>
      {draft.people.length > 0 && here.length > 0 ? <p className={styles.quiet}>{t('detailsStay')}</p> : null}
    </section>
  );
};

/** Files that name nobody come last. */
const namedFirst = (a: ImportSubject, b: ImportSubject): number =>
  Number(a.name === '') - Number(b.name === '');

const choiceOf = (value: string, subject: ImportSubject): PersonChoice => {
  const [to, rest] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)];
  if (to === 'known') return { to, id: rest as PersonId };
  if (to === 'same') return { to, as: rest };
  if (to === 'ask') return { to };
  return to === 'new' ? { to, name: givenFirst(subject.name) } : { to: 'out' };
};

const valueOf = (choice: PersonChoice | undefined): string => {
  if (choice?.to === 'known') return `known:${choice.id}`;
  if (choice?.to === 'same') return `same:${choice.as}`;
  return `${choice?.to ?? 'out'}:`;
};

/** What is said about a subject, in numbers. */
const useHas = () => {
  const { t } = useTranslation('import');
  return (draft: ImportDraft, { key }: ImportSubject): string =>
    recordKinds
      .filter((kind) => kind !== 'people')
      .map((kind) => ({ kind, count: draft[kind].filter(({ of }) => of === key).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => t(`has_${kind}`, { count }))
      .join(' · ');
};

/** The name, and which of several it is where several have it. */
const useMarkedName = () => {
  const { t } = useTranslation('import');
  return ({ name, mark }: ImportSubject): string =>
    mark === undefined ? name : t('marked', { name, mark: t(`mark_${mark.kind}`, { text: mark.text }) });
};

type PersonLineProps = {
  subject: ImportSubject;
  draft: ImportDraft;
  here: readonly Person[];
  /** How many of this name were found, this one included. */
  namesakes: number;
};

const PersonLine = ({ subject, draft, here, namesakes }: PersonLineProps) => {
  const { t } = useTranslation('import');
  const marked = useMarkedName();
  const { people, personChosen } = useImportDesk();
  const has = useHas()(draft, subject);
  const choice = people[subject.key];
  const file = subject.files[0] ?? '';
  const others = draft.subjects.filter(
    ({ key, name }) => key !== subject.key && name !== '' && people[key]?.to === 'new',
  );
  const options = [
    ...(choice?.to === 'ask' ? [{ value: 'ask:', label: t('ask') }] : []),
    ...(subject.name === '' ? [] : [{ value: 'new:', label: t('asNew') }]),
    ...here.map(({ id, name, archivedOn }) => ({
      value: `known:${id}`,
      label: t(archivedOn === null ? 'asKnown' : 'asArchived', { name }),
    })),
    ...others.map((other) => ({ value: `same:${other.key}`, label: t('asSame', { name: marked(other) }) })),
    { value: 'out:', label: t('asOut') },
  ];
  return (
    <div className={styles.person}>
      <div className={styles.who}>
        <span className={styles.name}>{subject.name || file}</span>
        <span className={styles.quiet}>
          {[
            subject.name === '' ? t('unnamed') : '',
            subject.mark ? t(`mark_${subject.mark.kind}`, { text: subject.mark.text }) : '',
            namesakes > 1 ? t('namesakes', { count: namesakes }) : '',
            has,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <SelectField
        label={subject.name === '' ? t('whoFile', { file }) : t('who', { name: marked(subject) })}
        isLabelHidden
        value={valueOf(choice)}
        options={options}
        onChange={({ currentTarget: { value } }) => personChosen(subject.key, choiceOf(value, subject))}
      />
      {choice?.to === 'new' ? (
        <TextField
          label={t('newName')}
          isLabelHidden
          maxLength={120}
          value={choice.name}
          onChange={({ currentTarget: { value } }) => personChosen(subject.key, { to: 'new', name: value })}
        />
      ) : null}
    </div>
  );
};
