import { Command } from 'cmdk';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { lockVault } from '#app/leave-vault.ts';
import { useUndoWithWords } from '#app/undo-words.ts';
import { startSession } from '#data/session-flow.ts';
import type { PersonNow } from '#data/today.ts';
import { initials } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { useEverythingAsked } from '#parts/everything/everything-asked.ts';
import { Avatar } from '#parts/avatar.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './palette.module.css';
import type { Overlay } from './shell.tsx';

type PaletteProps = {
  everyone: readonly PersonNow[];
  /** Begins with the words of starting a one-on-one, so that a name is all that is missing. */
  isForNewSession?: boolean;
  onClose: () => void;
  onOpen: (overlay: Overlay) => void;
};

/** Every place, person and action, a few letters away. */
export const Palette = ({ everyone, isForNewSession = false, onClose, onOpen }: PaletteProps) => {
  const { t } = useTranslation('app');
  const { t: ui } = useTranslation('ui');
  const [, navigate] = useLocation();
  const { isHidden, toggled } = usePrivateHidden();
  const undo = useUndoWithWords();
  const [text, setText] = useState(isForNewSession ? t('startWith', { name: '' }) : '');
  const everythingAsked = useEverythingAsked((state) => state.asked);
  const go = (href: string) => {
    onClose();
    navigate(href);
  };
  const run = (action: () => unknown) => {
    onClose();
    void action();
  };
  const start = async (entry: PersonNow) => {
    const outcome = await startSession(entry.person.id);
    if (outcome.ok) navigate(routes.session(outcome.result));
  };
  return (
    <Dialog title={t('searchTitle')} closeLabel={ui('close')} onClose={onClose} width="38rem">
      <Command label={t('searchTitle')} className={styles.palette} loop>
        <Command.Input
          placeholder={t('search')}
          value={text}
          onValueChange={setText}
          autoFocus
          data-autofocus
          className={styles.input}
        />
        <Command.List className={styles.list}>
          <Command.Empty className={styles.empty}>{t('paletteEmpty')}</Command.Empty>
          {everyone.length > 0 ? (
            <Command.Group heading={t('palettePeople')}>
              {everyone.map(({ person }) => (
                <Command.Item
                  key={person.id}
                  value={`${person.name} ${person.id}`}
                  onSelect={() => go(routes.person(person.id))}
                >
                  <Avatar id={person.id} initials={initials(person.name)} />
                  {person.name}
                </Command.Item>
              ))}
            </Command.Group>
          ) : null}
          <Command.Group heading={t('palettePlaces')}>
            <Command.Item onSelect={() => go(routes.today)}>{t('today')}</Command.Item>
            <Command.Item onSelect={() => go(routes.autonomy)}>{t('autonomy')}</Command.Item>
            <Command.Item onSelect={() => go(routes.feedback)}>{t('feedback')}</Command.Item>
            <Command.Item onSelect={() => go(routes.mirror)}>{t('mirror')}</Command.Item>
            <Command.Item onSelect={() => go(routes.teamSkills)}>{t('growth')}</Command.Item>
            <Command.Item onSelect={() => go(routes.objectives)}>{t('objectives')}</Command.Item>
            <Command.Item onSelect={() => go(routes.library)}>{t('library')}</Command.Item>
            <Command.Item onSelect={() => go(routes.settings)}>{t('settings')}</Command.Item>
            <Command.Item onSelect={() => go(routes.import)}>{t('importFiles')}</Command.Item>
            <Command.Item onSelect={() => go(routes.summaries)}>{t('summariesOfSeveral')}</Command.Item>
            <Command.Item onSelect={() => go(routes.archive)}>{t('archived')}</Command.Item>
          </Command.Group>
          <Command.Group heading={t('paletteActions')}>
            <Command.Item onSelect={() => onOpen('add-person')}>{t('addPerson')}</Command.Item>
            <Command.Item onSelect={() => onOpen('capture')}>{t('captureDialog')}</Command.Item>
            <Command.Item onSelect={() => run(toggled)}>
              {isHidden ? t('showPrivate') : t('hidePrivate')}
            </Command.Item>
            <Command.Item onSelect={() => run(undo)}>{t('undoAction')}</Command.Item>
            <Command.Item onSelect={() => onOpen('keys')}>{t('keyHelp')}</Command.Item>
            <Command.Item onSelect={() => run(lockVault)}>{t('lock')}</Command.Item>
            {everyone.map((entry) => (
              <Command.Item key={`start-${entry.person.id}`} onSelect={() => run(() => start(entry))}>
                {t('startWith', { name: entry.person.name })}
              </Command.Item>
            ))}
            {everyone.map(({ person }) => (
              <Command.Item key={`briefing-${person.id}`} onSelect={() => go(routes.briefing(person.id))}>
                {t('briefingOf', { name: person.name })}
              </Command.Item>
            ))}
            {everyone.map(({ person }) => (
              <Command.Item key={`summary-${person.id}`} onSelect={() => go(routes.summary(person.id))}>
                {t('summaryOf', { name: person.name })}
              </Command.Item>
            ))}
            {everyone.map(({ person }) => (
              <Command.Item
                key={`everything-${person.id}`}
                onSelect={() => run(() => everythingAsked(person.id))}
              >
                {t('everythingAbout', { name: person.name })}
              </Command.Item>
            ))}
            {everyone.map(({ person }) => (
              <Command.Item key={`growth-${person.id}`} onSelect={() => go(routes.growth(person.id))}>
                {t('growthOf', { name: person.name })}
              </Command.Item>
            ))}
            {everyone.map(({ person }) => (
              <Command.Item key={`plan-${person.id}`} onSelect={() => go(routes.plan(person.id))}>
                {t('planOf', { name: person.name })}
              </Command.Item>
            ))}
          </Command.Group>
        </Command.List>
      </Command>
    </Dialog>
  );
};
