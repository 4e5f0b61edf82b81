import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveAssessment } from '#data/assessments.ts';
import type { Assessment } from '#domain/skills/assessment.ts';
import type { Day } from '#domain/time/calendar.ts';
import { PastDayField } from '#parts/past-day-field.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { dayWithYear } from '#ui/format.ts';

type AssessmentDayProps = { assessment: Assessment; today: Day };

/** Puts a level on the day it was really said, when it is written down later. */
export const AssessmentDay = ({ assessment, today }: AssessmentDayProps) => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const undoToast = useUndoToast();
  const [isAsking, setIsAsking] = useState(false);
  const [day, setDay] = useState<Day | null>(null);
  const close = () => setIsAsking(false);
  const move = async () => {
    if (day === null || !(await moveAssessment(assessment.id, day)).ok) return;
    undoToast(t('dayMoved', { day: dayWithYear(day) }));
    close();
  };
  return (
    <>
      <Button variant="link" onClick={() => setIsAsking(true)}>
        {t('otherDay')}
      </Button>
      {isAsking ? (
        <Dialog title={t('otherDayTitle')} closeLabel={ui('close')} onClose={close} width="26rem">
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void move();
            }}
          >
            <PastDayField label={t('day')} value={day} onChange={setDay} today={today} autoFocus />
            <DialogActions>
              <Button onClick={close}>{ui('cancel')}</Button>
              <Button type="submit" variant="primary" disabled={day === null}>
                {ui('save')}
              </Button>
            </DialogActions>
          </form>
        </Dialog>
      ) : null}
    </>
  );
};
