import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { addInformation } from '#data/frames.ts';
import type { DelegationId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { useHalfTyped } from '#parts/use-half-typed.ts';
import { TextField } from '#ui/field.tsx';
import { isPageGoing } from '#ui/is-page-going.ts';
import styles from './place.module.css';

type AddInformationProps = { delegationId: DelegationId; person: Person; ref?: Ref<HTMLInputElement> };

/** One line for one thing to know; Enter puts it on the list as missing, for the leader to get. */
export const AddInformation = ({ delegationId, person, ref }: AddInformationProps) => {
  const { t } = useTranslation('autonomy');
  const name = givenName(person);
  const half = useHalfTyped(
    { field: 'add-information', personId: person.id, of: delegationId },
    { until: 'sent' },
  );
  const what = half.text;
  const add = async () => {
    const written = what.trim();
    if (written === '') return;
    const outcome = await addInformation(delegationId, {
      what: written,
      state: 'missing',
      from: 'me',
      fromName: '',
    });
    if (outcome.ok) half.sent(written);
  };
  return (
    <TextField
      ref={ref}
      label={t('addInformation', { name })}
      isLabelHidden
      isBare
      className={styles.text}
      placeholder={`+ ${t('addInformation', { name })}`}
      maxLength={2000}
      value={what}
      onChange={(event) => half.change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        void add();
      }}
      onBlur={() => {
        if (!isPageGoing()) void add();
      }}
    />
  );
};
