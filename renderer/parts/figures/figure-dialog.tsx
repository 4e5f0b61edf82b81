import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { figureNames } from '#data/figure-names.ts';
import { useLive } from '#data/live.ts';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { useToday } from '#parts/use-today.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Caption } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './figure-dialog.module.css';
import type { FigureGroup } from './figure-item.ts';
import { useFigureLines } from './figure-lines.ts';

type FigureDialogProps = {
  title: string;
  /** How it was computed, in a sentence. */
  meaning: string;
  groups: readonly FigureGroup[];
  onClose: () => void;
};

/** The very items a figure was computed from, each with the way to where it lives. */
export const FigureDialog = ({ title, meaning, groups, onClose }: FigureDialogProps) => {
  const { t: ui } = useTranslation('ui');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  return (
    <Dialog title={title} closeLabel={ui('close')} onClose={onClose} width="38rem">
      {isHidden ? (
        <OutOfSightWords />
      ) : (
        <div className={styles.body}>
          <p className={styles.meaning}>{meaning}</p>
          {groups.map((group) => (
            <Group key={group.title ?? ''} group={group} />
          ))}
        </div>
      )}
    </Dialog>
  );
};

const Group = ({ group: { title, items } }: { group: FigureGroup }) => {
  const { t } = useTranslation('figures');
  const lineOf = useFigureLines(useLive(figureNames, []), useToday());
  const lines = items
    .map(lineOf)
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.key.localeCompare(b.key));
  return (
    <section>
      {title === undefined ? null : <Caption as="h3">{t('group', { title, n: lines.length })}</Caption>}
      {lines.length === 0 ? <p className={styles.none}>{t('none')}</p> : null}
      <ul className={styles.list}>
        {lines.map(({ key, text, detail, href }) => (
          <li key={key} className={styles.line}>
            <Link href={href} className={styles.link}>
              {text}
            </Link>
            <span className={styles.detail}>{detail}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
