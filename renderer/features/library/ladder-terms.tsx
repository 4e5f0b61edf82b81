import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLadder } from '#data/ladders.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { KeptProse, KeptText } from './kept-text.tsx';
import styles from './ladder.module.css';
import library from './library.module.css';

/** Under which terms a ladder was written and by whom, on one line; the whole notice in its dialog. */
export const LadderTerms = ({ ladder }: { ladder: Ladder }) => {
  const { t } = useTranslation('library');
  const { t: ui } = useTranslation('ui');
  const [isOpen, setIsOpen] = useState(false);
  const { licence, attribution, source } = ladder;
  const [firstLine = ''] = attribution.split('\n');
  const words = [licence === '' ? '' : t('termsLicence', { licence }), firstLine].filter(Boolean).join(' · ');
  return (
    <p className={styles.terms}>
      {words || (source === 'starter' ? t('starterTerms') : t('noTerms'))}{' '}
      <Button
        variant="link"
        className={styles.small}
        aria-label={t('changeTermsName')}
        onClick={() => setIsOpen(true)}
      >
        {t('changeTerms')}
      </Button>
      {isOpen ? (
        <Dialog title={t('terms')} closeLabel={ui('close')} onClose={() => setIsOpen(false)}>
          <div className={library.form}>
            <KeptText
              autoFocus
              label={t('licence')}
              hint={t('licenceHint')}
              maxLength={2000}
              saved={licence}
              save={(text) => changeLadder(ladder.id, { licence: text })}
            />
            <KeptProse
              label={t('attribution')}
              hint={t('attributionHint')}
              maxLength={2000}
              maxRows={14}
              saved={attribution}
              save={(text) => changeLadder(ladder.id, { attribution: text })}
            />
            <DialogActions>
              <Button variant="primary" onClick={() => setIsOpen(false)}>
                {t('done')}
              </Button>
            </DialogActions>
          </div>
        </Dialog>
      ) : null}
    </p>
  );
};
