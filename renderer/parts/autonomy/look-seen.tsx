import { useTranslation } from 'react-i18next';
import { writeLook } from '#data/looks.ts';
import { TextField } from '#ui/field.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { useDraft } from '#ui/use-draft.ts';
import styles from './looks.module.css';
import type { JustLooked } from './use-looked.ts';

/** Room for what was seen in a look that was just noted. Nobody has to write anything. */
export const LookSeen = ({ look }: { look: JustLooked }) => {
  const { t } = useTranslation('delegation');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { text, change, flush } = useDraft('', (seen) => writeLook(look.id, seen));
  if (isHidden) return null;
  return (
    <div className={styles.seen}>
      <TextField
        label={t('seen', { area: look.areaName })}
        maxLength={2000}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => void flush()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void flush();
        }}
      />
    </div>
  );
};
