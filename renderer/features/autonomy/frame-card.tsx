import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { writeFrame } from '#data/frames.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Delegation } from '#domain/autonomy/delegation.ts';
import { isReviewDue, isWithoutFrame } from '#domain/autonomy/frame.ts';
import { routes } from '#domain/routes.ts';
import { TextArea } from '#ui/field.tsx';
import { Caption, Card, Tag } from '#ui/marks.tsx';
import { useDraft } from '#ui/use-draft.ts';
import styles from './place.module.css';
import { ReviewField } from './review-field.tsx';

type FrameCardProps = { delegation: Delegation; today: Day };

/** What the person decides within, changed where it stands. */
export const FrameCard = ({ delegation, today }: FrameCardProps) => {
  const { t } = useTranslation('autonomy');
  return (
    <Card className={styles.card} aria-labelledby="frame-title">
      <div className={styles.head}>
        <h2 id="frame-title" className={styles.title}>
          {t('frame')}
        </h2>
        {isReviewDue(delegation.frame, today) ? <Tag tone="amber">{t('reviewDue')}</Tag> : null}
        <Link href={routes.frame(delegation.id)} className={styles.link}>
          {t('frameAsPage')}
        </Link>
      </div>
      {isWithoutFrame(delegation, today) ? <p className={styles.missing}>{t('frameMissing')}</p> : null}
      <FrameText delegation={delegation} field="outcome" />
      <FrameText delegation={delegation} field="limits" />
      <FrameText delegation={delegation} field="callMeWhen" />
      <div className={styles.part}>
        <ReviewField delegation={delegation} today={today} />
      </div>
    </Card>
  );
};

type FrameTextProps = { delegation: Delegation; field: 'outcome' | 'limits' | 'callMeWhen' };

const FrameText = ({ delegation, field }: FrameTextProps) => {
  const { t } = useTranslation('autonomy');
  const { text, change, flush } = useDraft(delegation.frame[field], (next) =>
    writeFrame(delegation.id, { [field]: next }),
  );
  return (
    <div className={styles.part}>
      <Caption as="h3">{t(field)}</Caption>
      <TextArea
        label={t(field)}
        isLabelHidden
        isBare
        minRows={1}
        className={styles.text}
        placeholder={t(`${field}Placeholder`)}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
    </div>
  );
};
