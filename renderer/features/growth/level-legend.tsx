import { IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { givenName, initials, type Person } from '#domain/people/person.ts';
import { LevelMark } from '#parts/growth/level-mark.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './level-legend.module.css';

/** What the marks of one person's matrix mean. */
export const PersonLegend = ({ person }: { person: Person }) => {
  const { t } = useTranslation('growth');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const name = givenName(person);
  return (
    <ul className={styles.legend}>
      <li>
        <LevelMark side="them" isConfirmed letters={initials(person.name)} />
        {t('legendThem', { name })}
      </li>
      {isHidden ? null : (
        <li>
          <LevelMark side="me" isConfirmed isPrivate letters={t('meMark')} />
          {t('legendMe')}
        </li>
      )}
      <li>
        <LevelMark side="me" isConfirmed letters={t('meMark')} />
        {t('legendTold', { name })}
      </li>
      <li>
        <LevelMark side="them" isConfirmed={false} letters={initials(person.name)} />
        {t('legendUnconfirmed')}
      </li>
      <li>
        <IconFlag size="1rem" stroke={1.7} aria-hidden="true" />
        {t('legendTarget')}
      </li>
    </ul>
  );
};

/** What the marks of the team's matrix mean. */
export const TeamLegend = () => {
  const { t } = useTranslation('growth');
  return (
    <ul className={styles.legend}>
      <li>
        <LevelMark side="them" isConfirmed letters={2} />
        {t('legendTeamConfirmed')}
      </li>
      <li>
        <LevelMark side="them" isConfirmed={false} letters={2} />
        {t('legendUnconfirmed')}
      </li>
      <li>
        <span aria-hidden="true">→ 3</span>
        {t('legendTarget')}
      </li>
      <li>
        <span aria-hidden="true">?</span>
        {t('teamUnsaid')}
      </li>
    </ul>
  );
};
