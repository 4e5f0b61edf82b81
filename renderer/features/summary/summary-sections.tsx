import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SectionCount, sectionCounts, withSection } from '#domain/summary/summary-selection.ts';
import { sectionsInOrder } from '#domain/summary/summary-template.ts';
import { IconButton } from '#ui/button.tsx';
import { CheckBox } from '#ui/check-box.tsx';
import { count } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import { SummaryItems } from './summary-items.tsx';
import type { Summary } from './use-summary.ts';
import styles from './summary-screen.module.css';

/** Sections with their counts; each unfolds to its single entries. Private things have a group of their own. */
export const SummarySections = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const open = summary.entries.filter((entry) => !entry.isPrivate && !entry.isImpression);
  const counts = sectionCounts(open, summary.ticks, sectionsInOrder(summary.template));
  return (
    <section className={styles.block}>
      <Caption as="h3">{t('include')}</Caption>
      {counts.length === 0 ? <p className={styles.quiet}>{t('nothing')}</p> : null}
      <ul className={styles.sections}>
        {counts.map((one) => (
          <Section key={one.section} counted={one} summary={summary} />
        ))}
      </ul>
    </section>
  );
};

const Section = ({ counted, summary }: { counted: SectionCount; summary: Summary }) => {
  const { t } = useTranslation('summary');
  const [isUnfolded, setIsUnfolded] = useState(false);
  const { section, ticked, total } = counted;
  const name = t(`section-${section}`);
  // Switching a section never touches what is private: that has a group and a will of its own.
  const open = summary.entries.filter((entry) => !entry.isPrivate && !entry.isImpression);
  return (
    <li>
      <div className={styles.section}>
        <CheckBox
          className={styles.sectionName}
          label={name}
          checked={ticked > 0}
          onChange={(isOn) => summary.choose(withSection(open, summary.ticks, section, isOn))}
        />
        <span className={styles.count}>
          {ticked === total ? count(total) : t('ofTotal', { ticked: count(ticked), total: count(total) })}
        </span>
        <IconButton
          label={t(isUnfolded ? 'fold' : 'unfold', { section: name })}
          aria-expanded={isUnfolded}
          icon={
            isUnfolded ? <IconChevronUp size={16} stroke={1.6} /> : <IconChevronDown size={16} stroke={1.6} />
          }
          onClick={() => setIsUnfolded(!isUnfolded)}
        />
      </div>
      {isUnfolded ? (
        <SummaryItems summary={summary} entries={open.filter((entry) => entry.section === section)} />
      ) : null}
    </li>
  );
};
