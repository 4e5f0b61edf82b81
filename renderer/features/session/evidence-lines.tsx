import { useTranslation } from 'react-i18next';
import { evidenceKeptFrom } from '#data/evidence.ts';
import { useLive } from '#data/live.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import { EvidenceRow } from '#parts/growth/evidence-row.tsx';
import { Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './session-lists.module.css';

/** Evidence that came up in this session. */
export const EvidenceLines = ({ session, person }: { session: Session; person: Person }) => {
  const { t } = useTranslation('session');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const found = useLive(evidenceKeptFrom(person.id, session.id), [person.id, session.id]) ?? [];
  return found.map((one) => {
    const isOut = isHidden && isPrivate(one);
    return (
      <li key={one.id} className={styles.line} hidden={isOut}>
        <div className={styles.grow}>
          <EvidenceRow
            evidence={one}
            person={person}
            today={session.day}
            isDayHidden
            isSourceHidden
            isOut={isOut}
          />
        </div>
        <Tag tone="accent">{t('evidenceLine')}</Tag>
      </li>
    );
  });
};
