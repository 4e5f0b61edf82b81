import { useTranslation } from 'react-i18next';
import type { PlanPage } from '#data/development-plan.ts';
import { planMarkdown } from '#domain/goals/development-plan.ts';
import type { SaveOutcome } from '#platform/desktop.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/toast.tsx';
import { useHotkey } from '#ui/use-hotkey.ts';
import { usePlanText } from './plan-words.ts';

/** Names nobody: a file name is seen in places its content is not. */
const fileName = ({ period }: PlanPage, ending: string): string =>
  `development-plan-${period.from}-to-${period.to}.${ending}`;

/** The ways out. Each takes exactly what stands on the page. */
export const PlanExports = ({ page }: { page: PlanPage }) => {
  const { t } = useTranslation('growth');
  const desktop = useDesktop();
  const text = planMarkdown(usePlanText(page));
  const isEmpty = page.plan.goals.length + page.plan.skills.length === 0;
  const tell = (outcome: SaveOutcome | 'unknown', file: string) => {
    if (outcome === 'saved') showToast({ text: t('planSaved', { file }) });
    if (outcome === 'failed') showToast({ text: t('planNotSaved') });
  };
  const print = async () => {
    const file = fileName(page, 'pdf');
    tell(await desktop.printOrSavePdf(file), file);
  };
  const save = async () => {
    const file = fileName(page, 'md');
    tell(await desktop.saveText(file, text, 'text/markdown'), file);
  };
  const copy = async () => {
    const isCopied = await desktop.copyText(text);
    showToast({ text: t(isCopied ? 'planCopied' : 'planNotCopied') });
  };
  useHotkey('mod+P', () => (isEmpty ? undefined : void print()), { alsoWhileTyping: true });
  return (
    <>
      <Button variant="primary" disabled={isEmpty} onClick={() => void print()}>
        {t(desktop.edition === 'electron' ? 'planSavePdf' : 'planPrint')}
      </Button>
      <Button disabled={isEmpty} onClick={() => void save()}>
        {t('planMarkdown')}
      </Button>
      <Button variant="quiet" disabled={isEmpty} onClick={() => void copy()}>
        {t('planCopy')}
      </Button>
    </>
  );
};
