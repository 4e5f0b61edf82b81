import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type KindAbout, kindsAbout } from '#data/about-person.ts';
import { renewBackups } from '#data/backup-folder.ts';
import { forgetPerson, forgettingFacts } from '#data/forget-person.ts';
import { useLive } from '#data/live.ts';
import { folded } from '#domain/people/names.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { CheckBox } from '#ui/check-box.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { flushDrafts } from '#ui/drafts.ts';
import { TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toast.tsx';
import styles from './archive-screen.module.css';
import { ForgetBackups } from './forget-backups.tsx';

const kinds = Object.keys(kindsAbout) as KindAbout[];

/** Forgets from Today, where nothing of the person is on screen, and says how it went. */
const useForget = (person: Person) => {
  const { t } = useTranslation('forget');
  const { backups } = useDesktop();
  const [, navigate] = useLocation();
  /** Says `said`, and what became of the backups; where no new one could be made, it can be tried again. */
  const renew = async (said: string): Promise<void> => {
    showToast({ text: `${said} ${t('renewing')}` });
    const outcome = await renewBackups(backups, person.id);
    if (!outcome.ok)
      return showToast({
        text: `${said} ${t('renewFailed')}`,
        action: { label: t('renewAgain'), run: () => void renew(said) },
      });
    const whole = outcome.isMade ? t('renewed') : t('renewedEmpty');
    const rest = outcome.left === 0 ? whole : t('renewedButFor', { count: outcome.left });
    return showToast({ text: `${said} ${rest}` });
  };
  return async (alsoInBackups: boolean): Promise<void> => {
    await flushDrafts();
    navigate(routes.today);
    const { name } = person;
    showToast({ text: t('doing', { name }) });
    const outcome = await forgetPerson(person, t('someone'));
    if (!outcome.ok) return showToast({ text: t('failed', { name }) });
    const said = t(outcome.isFinished ? 'done' : 'unfinished', { name });
    return alsoInBackups ? renew(said) : showToast({ text: said });
  };
};

type ForgetPersonDialogProps = { person: Person; onClose: () => void };

/** The one question before a person is forgotten: what goes, what stays and until when, and that there is no way back. */
export const ForgetPersonDialog = ({ person, onClose }: ForgetPersonDialogProps) => {
  const { t, i18n } = useTranslation('forget');
  const { t: people } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const forget = useForget(person);
  const facts = useLive(forgettingFacts(person), [person.id]);
  const [typed, setTyped] = useState('');
  const [alsoInBackups, setAlsoInBackups] = useState(false);
  const name = givenName(person);
  const list = kinds
    .filter((kind) => (facts?.counts[kind] ?? 0) > 0)
    .map((kind) => people(`archiveCount_${kind}`, { count: facts?.counts[kind] ?? 0 }));
  const isMeant = [name, person.name].some((one) => folded(one) === folded(typed.trim()));
  return (
    <Dialog
      title={t('title', { name: person.name })}
      closeLabel={ui('close')}
      onClose={onClose}
      width="32rem"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (facts !== undefined && isMeant) void forget(alsoInBackups);
        }}
      >
        {facts === undefined ? null : (
          <div className={styles.question}>
            <p>
              {list.length === 0
                ? t('whatNothing')
                : t('what', { list: new Intl.ListFormat(i18n.language).format(list) })}
            </p>
            <p>{t('how')}</p>
            {facts.named > 0 ? <p>{t('named', { count: facts.named })}</p> : null}
            <ForgetBackups backups={facts.backups} />
            {facts.backups.some(({ isDeletable }) => isDeletable) ? (
              <CheckBox checked={alsoInBackups} label={t('renew')} onChange={setAlsoInBackups} />
            ) : null}
            <TextField
              label={t('confirm', { name })}
              value={typed}
              autoComplete="off"
              spellCheck={false}
              autoFocus
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </div>
        )}
        <DialogActions>
          <Button onClick={onClose}>{t('keep', { name })}</Button>
          <Button type="submit" variant="danger" disabled={facts === undefined || !isMeant}>
            {t('doIt', { name })}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
