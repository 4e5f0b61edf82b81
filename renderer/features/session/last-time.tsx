import { useTranslation } from 'react-i18next';
import type { LastTime } from '#data/session-desk.ts';
import { Button } from '#ui/button.tsx';
import { fullDay, weekdayAndDay } from '#ui/format.ts';
import { Caption, Kbd } from '#ui/marks.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import styles from './session-lists.module.css';

type LastTimeProps = {
  last: LastTime | null;
  /** Opens the whole of it. */
  onOpen: () => void;
};

/** The last held session at a glance: what was spoken about, and the first lines of its shared notes. */
export const LastTimeGlance = ({ last, onOpen }: LastTimeProps) => {
  const { t } = useTranslation('session');
  if (last === null)
    return (
      <section>
        <Caption>{t('lastTime')}</Caption>
        <p className={styles.quiet}>{t('lastTimeNone')}</p>
      </section>
    );
  const notes = sharedWords(last);
  return (
    <section>
      <Caption>{t('lastTimeOn', { day: weekdayAndDay(last.session.day) })}</Caption>
      <ul className={styles.plain}>
        {last.discussed.slice(0, 5).map((point) => (
          <li key={point.id}>{point.text}</li>
        ))}
      </ul>
      {notes ? <MarkdownText text={notes} className={styles.glance ?? ''} /> : null}
      <div className={styles.lastOpen}>
        <Button variant="link" onClick={onOpen}>
          {t('lastTimeOpen')}
        </Button>{' '}
        <Kbd>L</Kbd>
      </div>
    </section>
  );
};

const sharedWords = ({ session, sharedNotes }: LastTime): string =>
  [session.notes, ...sharedNotes.map(({ text }) => text)].filter((text) => text.trim()).join('\n\n');

/** All shared words of the last held session. */
export const LastTimeWhole = ({ last }: { last: LastTime | null }) => {
  const { t } = useTranslation('session');
  if (last === null) return <p>{t('lastTimeNone')}</p>;
  const notes = sharedWords(last);
  const isEmpty = notes === '' && last.discussed.length === 0;
  return (
    <div className={styles.whole}>
      <p className={styles.quiet}>{fullDay(last.session.day)}</p>
      {isEmpty ? <p>{t('lastTimeNothing')}</p> : null}
      {last.discussed.map((point) => (
        <section key={point.id}>
          <h3 className={styles.pointTitle}>{point.text}</h3>
          {point.notes.trim() ? <MarkdownText text={point.notes} /> : null}
        </section>
      ))}
      {notes ? <MarkdownText text={notes} /> : null}
    </div>
  );
};
