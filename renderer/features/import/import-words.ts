import { useTranslation } from 'react-i18next';
import { type RecordKind, recordKinds } from '#domain/import/draft.ts';
import type { ImportFault } from '#domain/import/fault.ts';
import { visibleName } from '#domain/import/visible-text.ts';
import { pathWords } from '#domain/ladders/ladder-fault.ts';

/** '3 new people, 12 one-on-ones and 4 notes'; '' when there is nothing. */
export const useCountWords = () => {
  const { t } = useTranslation('import');
  return (counts: Readonly<Record<RecordKind, number>>): string =>
    listed(
      recordKinds.filter((kind) => counts[kind] > 0).map((kind) => t(`has_${kind}`, { count: counts[kind] })),
    );
};

/** Words in a row, as the language does it. */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(undefined, { type: 'conjunction' }).format(words);

const oneOf = (words: readonly string[]): string =>
  new Intl.ListFormat(undefined, { type: 'disjunction' }).format(words);

/** A fault as a sentence: where, what, and what to do. */
export const useFaultWords = () => {
  const { t } = useTranslation('import');
  const where = ({ file, line, column, path }: ImportFault['place']): string => {
    const shown = visibleName(file);
    if (file === '') return t('everything');
    if (path && path.length > 0)
      return t('wherePath', { file: shown, path: visibleName(pathWords(path, (n) => t('item', { n }))) });
    if (line === undefined) return shown;
    return column === undefined
      ? t('whereLine', { file: shown, line })
      : t('whereColumn', { file: shown, line, column: visibleName(column) });
  };
  return ({ code, place, found = '', known = '' }: ImportFault): string =>
    t(`fault_${code}`, {
      where: where(place),
      found: visibleName(found),
      known:
        code === 'wrong-kind'
          ? t(`kind_${known as 'string'}`)
          : code === 'no-column'
            ? oneOf(known.split(' ').map((field) => t(`field_${field as 'name'}`)))
            : /^\d+$/.test(known)
              ? Number(known).toLocaleString()
              : known,
    });
};
