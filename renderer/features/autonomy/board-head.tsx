import { useTranslation } from 'react-i18next';
import { delegationLevels } from '#domain/autonomy/delegation.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import styles from './board.module.css';

/** The seven levels and what each means in plain words. */
export const BoardHead = () => {
  const { t } = useTranslation('autonomy');
  const words = useLevelWords();
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" className={styles.corner}>
          <HiddenText>{t('area')}</HiddenText>
        </th>
        {delegationLevels.map((level) => (
          <th key={level} scope="col" role="columnheader" className={styles.level}>
            <div className={styles.levelName}>
              {level} {words.name(level)}
            </div>
            <div className={styles.levelWords}>{words.meaning(level)}</div>
          </th>
        ))}
      </tr>
    </thead>
  );
};
