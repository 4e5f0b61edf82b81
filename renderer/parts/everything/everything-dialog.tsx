import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EverythingKept, everythingAbout } from '#data/everything-about.ts';
import { useLive } from '#data/live.ts';
import { personWith } from '#data/people.ts';
import { now } from '#data/store.ts';
import { withoutPrivate } from '#domain/everything/leave-out.ts';
import type { PersonId } from '#domain/ids.ts';
import { givenName } from '#domain/people/person.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { BusyButton } from '#ui/busy-button.tsx';
import { Button } from '#ui/button.tsx';
import { CheckBox } from '#ui/check-box.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { showToast } from '#ui/toast.tsx';
import styles from './everything-dialog.module.css';
import { chosenOf, everythingZip, type LeaveOut, privateIn } from './everything-file.ts';
import { useEverythingWords } from './use-everything-words.ts';

type EverythingDialogProps = { personId: PersonId; onClose: () => void };

/** The question before everything about a person leaves the program: what is in it, and what may stay out. */
export const EverythingDialog = ({ personId, onClose }: EverythingDialogProps) => {
  const { t } = useTranslation('everything');
  const { t: ui } = useTranslation('ui');
  const person = useLive(personWith(personId), [personId]);
  const kept = useEverythingKept(personId);
  if (!person) return null;
  return (
    <Dialog title={t('title', { name: person.name })} closeLabel={ui('close')} onClose={onClose}>
      {kept === null ? <p role="status">{t('looking')}</p> : <Question kept={kept} onClose={onClose} />}
    </Dialog>
  );
};

/** Read once, when the question is asked; nothing can change behind a dialog. */
const useEverythingKept = (personId: PersonId): EverythingKept | null => {
  const [kept, setKept] = useState<EverythingKept | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const found = await everythingAbout(personId);
      if (isWanted) setKept(found);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [personId]);
  return kept;
};

const Question = ({ kept, onClose }: { kept: EverythingKept; onClose: () => void }) => {
  const { t } = useTranslation('everything');
  const { t: ui } = useTranslation('ui');
  const [leaveOut, setLeaveOut] = useState<LeaveOut>({ isPrivateOut: false, isElsewhereOut: false });
  const { isWriting, save } = useSaving(kept, leaveOut, onClose);
  const name = givenName(kept.person);
  const { notes, others } = privateIn(withoutPrivate(kept.records).leftOut);
  return (
    <>
      <div className={styles.question}>
        <p>{t('what', { name })}</p>
        <Inside kept={kept} notes={notes} others={others} />
        {notes + others === 0 ? null : (
          <CheckBox
            checked={leaveOut.isPrivateOut}
            label={<Tick words={t('leaveOutPrivate')} hint={t('leaveOutPrivateHint')} />}
            onChange={(isPrivateOut) => setLeaveOut((before) => ({ ...before, isPrivateOut }))}
          />
        )}
        {kept.elsewhere.length === 0 ? null : (
          <CheckBox
            checked={leaveOut.isElsewhereOut}
            label={<Tick words={t('leaveOutElsewhere')} hint={t('leaveOutElsewhereHint', { name })} />}
            onChange={(isElsewhereOut) => setLeaveOut((before) => ({ ...before, isElsewhereOut }))}
          />
        )}
        <p className={styles.law}>{t('law')}</p>
      </div>
      <DialogActions>
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <BusyButton
          variant="primary"
          isBusy={isWriting}
          does={t('save')}
          doing={t('saving')}
          onClick={() => void save()}
        />
      </DialogActions>
    </>
  );
};

const Tick = ({ words, hint }: { words: string; hint: string }) => (
  <>
    {words}
    <span className={styles.hint}>{hint}</span>
  </>
);

type InsideProps = { kept: EverythingKept; notes: number; others: number };

/** How much is in it. How much of that is private is out of sight with the rest. */
const Inside = ({ kept, notes, others }: InsideProps) => {
  const { t, i18n } = useTranslation('everything');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const name = givenName(kept.person);
  const passages = kept.elsewhere.length;
  const privateParts = [
    ...(notes === 0 ? [] : [t('insideNotes', { count: notes })]),
    ...(others === 0 ? [] : [t('insideOther', { count: others })]),
  ];
  const list = new Intl.ListFormat(i18n.language).format(privateParts);
  return (
    <p>
      {t('inside', { count: kept.records.length, name })}{' '}
      {isHidden || privateParts.length === 0 ? null : `${t('insidePrivate', { list })} `}
      {isHidden || passages === 0 ? null : t('insideElsewhere', { count: passages })}
    </p>
  );
};

const useSaving = (kept: EverythingKept, leaveOut: LeaveOut, onDone: () => void) => {
  const { t } = useTranslation('everything');
  const desktop = useDesktop();
  const wordsOf = useEverythingWords();
  const [isWriting, setIsWriting] = useState(false);
  const write = async () => {
    const everything = chosenOf(kept, leaveOut, now());
    const { notes, others } = privateIn(withoutPrivate(kept.records).leftOut);
    const { name, bytes } = await everythingZip(everything, wordsOf(everything, notes + others > 0));
    return { name, outcome: await desktop.saveBytes(name, bytes, 'application/zip') };
  };
  const save = async () => {
    setIsWriting(true);
    // The packer is loaded late, and what is loaded late may be gone.
    const { name, outcome } = await write().catch(() => ({ name: '', outcome: 'failed' as const }));
    setIsWriting(false);
    if (outcome === 'failed') showToast({ text: t('notSaved') });
    if (outcome !== 'saved') return;
    showToast({ text: t('saved', { file: name }) });
    onDone();
  };
  return { isWriting, save };
};
