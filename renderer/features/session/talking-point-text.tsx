import { useTranslation } from 'react-i18next';
import { writeTalkingPoint } from '#data/talking-points.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { trimmed } from '#ui/trimmed.ts';
import { useDraft } from '#ui/use-draft.ts';
import styles from './agenda.module.css';

type TalkingPointTextProps = {
  point: TalkingPoint;
  /** Enter: on to the notes. */
  onDone: (() => void) | null;
};

/** The words of a point, changed where they stand. A point is never left without words. */
export const TalkingPointText = ({ point, onDone }: TalkingPointTextProps) => {
  const { t } = useTranslation('session');
  const { text, change, flush } = useDraft(
    point.text,
    async (next) => (next === '' ? { ok: true } : writeTalkingPoint(point.id, { text: next })),
    { clean: trimmed },
  );
  return (
    <textarea
      autoComplete="off"
      aria-label={t('point')}
      rows={1}
      maxLength={2000}
      spellCheck={false}
      className={styles.text}
      value={text}
      onChange={(event) => change(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={() => {
        if (text.trim() === '') change(point.text);
        void flush();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        void flush();
        onDone?.();
      }}
    />
  );
};
