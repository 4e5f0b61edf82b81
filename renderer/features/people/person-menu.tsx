import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { givenName, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { useEverythingAsked } from '#parts/everything/everything-asked.ts';
import { WriteUpDialog } from '#parts/write-up-dialog.tsx';
import { Menu } from '#ui/menu.tsx';
import { useArchiveActions } from './archive-actions.ts';
import { ForgetPersonDialog } from './forget-person-dialog.tsx';

export const PersonMenu = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const { t: forget } = useTranslation('forget');
  const [, navigate] = useLocation();
  const { archive } = useArchiveActions();
  const everythingAsked = useEverythingAsked((state) => state.asked);
  const [isWritingUp, setIsWritingUp] = useState(false);
  const [isForgetting, setIsForgetting] = useState(false);
  const isHere = person.archivedOn === null;
  return (
    <>
      <Menu
        label={t('pageMore', { name: person.name })}
        items={[
          { label: t('pageToGrowth'), onSelect: () => navigate(routes.growth(person.id)) },
          {
            label: t('pageEverything', { name: givenName(person) }),
            onSelect: () => everythingAsked(person.id),
          },
          { label: t('pageDetails'), onSelect: () => navigate(routes.personDetails(person.id)) },
          ...(isHere ? [{ label: t('pageWriteUp'), onSelect: () => setIsWritingUp(true) }] : []),
          ...(isHere
            ? [
                {
                  label: t('pageArchive', { name: givenName(person) }),
                  onSelect: () => void archive(person),
                },
              ]
            : []),
          {
            label: forget('menu', { name: givenName(person) }),
            onSelect: () => setIsForgetting(true),
            isDanger: true,
          },
        ]}
      />
      {isForgetting ? <ForgetPersonDialog person={person} onClose={() => setIsForgetting(false)} /> : null}
      {isWritingUp ? <WriteUpDialog person={person} onClose={() => setIsWritingUp(false)} /> : null}
    </>
  );
};
