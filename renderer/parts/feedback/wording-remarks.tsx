import { useTranslation } from 'react-i18next';
import type { CheckedWords } from '#domain/feedback/wording-check.ts';
import { Button } from '#ui/button.tsx';
import { HiddenText } from '#ui/hidden-text.tsx';
import { type Remark, useWording } from './use-wording.ts';
import styles from './wording-remarks.module.css';

type WordingRemarksProps = {
  words: CheckedWords;
  /** The person's given name. */
  name: string;
  /** Shows the words where they stand. */
  onShow: (remark: Remark) => void;
};

/** Quiet remarks on the words while they are typed. Each explains itself and can be waved off; none blocks. */
export const WordingRemarks = ({ words, name, onShow }: WordingRemarksProps) => {
  const { t } = useTranslation('parts');
  const { remarks, leave } = useWording(words, name);
  return (
    <div className={styles.remarks}>
      <HiddenText>
        <span role="status">{remarks.length > 0 ? t('wordingCount', { count: remarks.length }) : ''}</span>
      </HiddenText>
      {remarks.length === 0 ? null : (
        <ul aria-label={t('wording')} className={styles.list}>
          {remarks.map((remark) => (
            <li key={remark.key}>
              <span className={styles.words}>
                <MarkedWords remark={remark} onShow={onShow} />
                {t(`wording-${remark.code}`)}
              </span>
              <Button
                variant="quiet"
                className={styles.leave}
                aria-label={t('wordingLeaveName', { words: remark.words || t(`wording-${remark.code}`) })}
                onClick={() => leave(remark.key)}
              >
                {t('wordingLeave')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** Enough to know the place by, not the whole text again. */
const longestQuote = 40;

const MarkedWords = ({ remark, onShow }: Pick<WordingRemarksProps, 'onShow'> & { remark: Remark }) => {
  const { t } = useTranslation('parts');
  const { words } = remark;
  if (words === '' || words.length > longestQuote) return null;
  return (
    <>
      <button
        type="button"
        className={styles.mark}
        aria-label={t('wordingShow', { words })}
        onClick={() => onShow(remark)}
      >
        <mark>{words}</mark>
      </button>{' '}
    </>
  );
};
