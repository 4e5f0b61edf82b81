import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrowthPage } from '#data/growth-page.ts';
import { givenName } from '#domain/people/person.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { ChooseStepForm } from './choose-step-form.tsx';

type ChooseStepProps = { page: GrowthPage; isPrimary?: boolean };

/** Where a person stands on a ladder, and the way to say so. Nothing while there is no ladder. */
export const ChooseStep = ({ page, isPrimary }: ChooseStepProps) => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const [isOpen, setIsOpen] = useState(false);
  const { person, bank } = page;
  const name = givenName(person);
  if (bank.ladders.every(({ archivedOn }) => archivedOn !== null)) return null;
  const close = () => setIsOpen(false);
  return (
    <>
      <Button variant={isPrimary ? 'primary' : 'link'} onClick={() => setIsOpen(true)}>
        {t(person.standsOn === undefined ? 'chooseStep' : 'changeStep', { name })}
      </Button>
      {isOpen ? (
        <Dialog title={t('chooseStepTitle', { name })} closeLabel={ui('close')} onClose={close}>
          <ChooseStepForm page={page} onDone={close} />
        </Dialog>
      ) : null}
    </>
  );
};
