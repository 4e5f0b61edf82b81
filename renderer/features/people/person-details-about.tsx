import { useTranslation } from 'react-i18next';
import type { Person } from '#domain/people/person.ts';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { TextArea } from '#ui/field.tsx';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { type TextKey, usePersonDraft } from './person-details-drafts.ts';
import styles from './person-details.module.css';

export const PersonDetailsAbout = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  return (
    <section className={styles.section}>
      <Caption>{t('detailsLikes')}</Caption>
      {isHidden ? <OutOfSightWords /> : null}
      <div className={styles.fields}>
        <Prose
          person={person}
          field="likesFeedback"
          label={t('detailsLikesFeedback')}
          placeholder={t('detailsLikesFeedbackPlaceholder')}
          maxLength={2000}
        />
        <Prose
          person={person}
          field="likesThanks"
          label={t('detailsLikesThanks')}
          placeholder={t('detailsLikesThanksPlaceholder')}
          maxLength={2000}
        />
      </div>
      <Prose
        person={person}
        field="about"
        label={t('detailsAbout')}
        hint={t('detailsAboutHint')}
        minRows={5}
        maxLength={100_000}
      />
    </section>
  );
};

type ProseProps = {
  person: Person;
  field: TextKey;
  label: string;
  hint?: string;
  placeholder?: string;
  minRows?: number;
  maxLength: number;
};

/** Out of sight it keeps its draft. */
const Prose = ({ person, field, ...rest }: ProseProps) => {
  const draft = usePersonDraft(person, field);
  const isHidden = usePrivateHidden((state) => state.isHidden);
  if (isHidden) return null;
  return (
    <TextArea
      {...rest}
      value={draft.text}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={() => void draft.flush()}
    />
  );
};
