import { useTranslation } from 'react-i18next';
import type { OldImpressions } from '#data/retention.ts';
import { CheckBox } from '#ui/check-box.tsx';
import { dayWithYear } from '#ui/format.ts';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { Caption } from '#ui/marks.tsx';
import styles from './old-impressions.module.css';

type OldImpressionsOfProps = OldImpressions & {
  ticked: ReadonlySet<string>;
  onTick: (id: string, isTicked: boolean) => void;
};

/** What is offered for deletion about one person: when it was written, and every word of it. */
export const OldImpressionsOf = ({ person, impressions, ticked, onTick }: OldImpressionsOfProps) => {
  const { t } = useTranslation('retention');
  return (
    <section aria-label={person.name}>
      <Caption as="h3">{person.name}</Caption>
      <ul className={styles.list}>
        {impressions.map(({ id, of, day, text }) => (
          <li key={id} className={styles.row}>
            <CheckBox
              isLabelHidden
              isPrivate
              label={t('tick', { name: person.name, day: dayWithYear(day) })}
              checked={ticked.has(id)}
              onChange={(isTicked) => onTick(id, isTicked)}
            />
            <div className={styles.words}>
              <span className={styles.day}>
                {[dayWithYear(day), of === 'feedback' ? t('inFeedback') : ''].filter(Boolean).join(' · ')}
              </span>
              <MarkdownText text={text} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
