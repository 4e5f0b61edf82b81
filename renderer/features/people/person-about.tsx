import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { givenName, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './person-side.module.css';

/** What the leader wants to remember. Only for them, so it hides with everything private. */
export const PersonAbout = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const name = givenName(person);
  if (isHidden) return null;
  return (
    <section className={styles.about}>
      <Caption>{t('pageAbout', { name })}</Caption>
      {person.about ? (
        <MarkdownText text={person.about} className={styles.aboutText} />
      ) : (
        <p className={styles.aboutText}>{t('pageAboutEmpty', { name })}</p>
      )}
      <Link href={routes.personDetails(person.id)} className={styles.quiet}>
        {t(person.about ? 'pageAboutEdit' : 'pageAboutAdd')}
      </Link>
    </section>
  );
};
