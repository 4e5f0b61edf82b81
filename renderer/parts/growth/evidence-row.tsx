import { useTranslation } from 'react-i18next';
import { deleteEvidence, shareEvidence } from '#data/evidence.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { Menu } from '#ui/menu.tsx';
import styles from './evidence-row.module.css';
import { useEvidenceDialog } from './use-evidence-dialog.tsx';

type EvidenceRowProps = {
  evidence: Evidence;
  person: Person;
  today: Day;
  /** Where the day stands beside it already. */
  isDayHidden?: boolean;
  /** Where it stands at its source anyway. */
  isSourceHidden?: boolean;
  /** Out of sight: the words and the menu go, a dialog that is open keeps the words in it. */
  isOut?: boolean;
};

/** One piece of evidence: what was done, what came of it, where it is from; changed, shared and deleted here. */
export const EvidenceRow = ({
  evidence,
  person,
  today,
  isDayHidden,
  isSourceHidden,
  isOut,
}: EvidenceRowProps) => {
  const { t } = useTranslation('parts');
  const undoToast = useUndoToast();
  const { editEvidence, dialog } = useEvidenceDialog(person);
  const day = shortDay(evidence.happenedOn, today);
  const isMine = isPrivate(evidence);
  const remove = async () => {
    if ((await deleteEvidence(evidence.id)).ok) undoToast(t('evidenceDeleted'));
  };
  const share = async () => {
    const { ok } = await shareEvidence(evidence.id, isMine ? 'shared' : 'private');
    if (ok) undoToast(t(isMine ? 'evidenceSharedToast' : 'evidenceUnsharedToast'));
  };
  return (
    <div className={styles.row}>
      {isOut ? null : (
        <>
          {isDayHidden ? null : (
            <time dateTime={evidence.happenedOn} className={styles.day}>
              {day}
            </time>
          )}
          <Words evidence={evidence} isSourceHidden={isSourceHidden} />
          <span className={styles.menu}>
            <Menu
              label={t('evidenceMore', { day })}
              items={[
                { label: t('evidenceChange'), onSelect: () => editEvidence(evidence) },
                {
                  label: isMine ? t('evidenceShare', { name: givenName(person) }) : t('evidenceUnshare'),
                  onSelect: () => void share(),
                },
                { label: t('evidenceDelete'), onSelect: () => void remove(), isDanger: true },
              ]}
            />
          </span>
        </>
      )}
      {dialog}
    </div>
  );
};

type WordsProps = { evidence: Evidence; isSourceHidden: boolean | undefined };

const Words = ({ evidence, isSourceHidden }: WordsProps) => {
  const { t } = useTranslation('parts');
  const { situation, task, action, result, link, source } = evidence;
  const isSourceShown = source !== null && !isSourceHidden;
  const around = [situation, task].filter(Boolean);
  return (
    <div className={styles.words}>
      {around.map((text) => (
        <MarkdownText key={text} text={text} className={styles.quiet} />
      ))}
      {action ? <MarkdownText text={action} /> : null}
      {result ? <MarkdownText text={result} className={styles.quiet} /> : null}
      {link ? <p className={styles.link}>{link}</p> : null}
      {isSourceShown || isPrivate(evidence) ? (
        <p className={styles.facts}>
          {isPrivate(evidence) ? <Tag tone="private">{t('evidenceOnlyYou')}</Tag> : null}
          {isSourceShown ? <span>{t(`evidenceFrom-${source.kind}`)}</span> : null}
        </p>
      ) : null}
    </div>
  );
};
