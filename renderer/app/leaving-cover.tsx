import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import { useLeaving } from './leaving.ts';
import styles from './leaving-cover.module.css';
import { Brand } from './shell/brand.tsx';

/** Lies over the page while it is being left, so that nobody reads on; the words beneath stay until they are written. */
export const LeavingCover = () => {
  const { t } = useTranslation('app');
  const leaving = useLeaving();
  const cover = useRef<HTMLDialogElement>(null);
  const isCovered = leaving.at !== 'here';
  useLayoutEffect(() => {
    if (!isCovered) return cover.current?.close();
    cover.current?.showModal();
    // From here on the cover itself keeps every key from what lies beneath.
    document.body.inert = false;
    return undefined;
  }, [isCovered]);
  return (
    <dialog ref={cover} className={styles.cover} aria-label={t('leavingTitle')} {...{ closedby: 'none' }}>
      {isCovered ? (
        <div className={styles.column}>
          <Brand />
          <h1>{t('leavingTitle')}</h1>
          {leaving.at === 'stuck' ? (
            <>
              <p role="alert" className={styles.text}>
                {t('leavingStuck')}
              </p>
              <div>
                <Button variant="primary" onClick={leaving.goOn}>
                  {t('leavingGoOn')}
                </Button>
              </div>
            </>
          ) : null}
        </div>
      ) : null}
    </dialog>
  );
};
