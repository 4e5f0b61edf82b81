import { useTranslation } from 'react-i18next';
import { rememberSummary } from '#data/summaries.ts';
import { paragraphsOf } from '#domain/summary/summary-document.ts';
import { summaryMarkdown } from '#domain/summary/summary-markdown.ts';
import type { SummaryFormat } from '#domain/summary/summary-record.ts';
import type { SaveOutcome } from '#platform/desktop.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { showToast } from '#ui/toast.tsx';
import { contentOf, type FileFormat, fileName, kindsOfFile } from './summary-files.ts';
import { handedOut } from './summary-handed-out.ts';
import type { Summary } from './use-summary.ts';

/** Hands the page out, says so, and remembers it on the person's timeline. */
export const useSummaryExport = (summary: Summary) => {
  const { t, i18n } = useTranslation('summary');
  const desktop = useDesktop();
  const { document, period } = summary;
  const entries = t('entries', { count: paragraphsOf(document).length });

  const remember = async (format: SummaryFormat, text: string): Promise<void> => {
    const { reader } = summary.choices;
    const { ok } = await rememberSummary({
      personId: summary.person.id,
      reader,
      template: summary.template,
      format,
      ...handedOut(document),
    });
    showToast({ text: ok ? text : t('notRememberedToast') });
  };
  const after = async (
    outcome: SaveOutcome | 'unknown',
    format: SummaryFormat,
    text: string,
  ): Promise<void> => {
    if (outcome === 'failed') showToast({ text: t('notSavedToast') });
    if (outcome === 'unknown')
      showToast({
        text: t('wasPrinted'),
        action: { label: t('wasPrintedYes'), run: () => void remember(format, text) },
      });
    if (outcome === 'saved') await remember(format, text);
  };
  return {
    save: async (format: FileFormat) => {
      const { ending, mediaType } = kindsOfFile[format];
      const file = fileName(period, ending);
      // The Word writer is loaded late, and what is loaded late may be gone.
      const content = await contentOf(format, document, t, i18n.language).catch(() => null);
      if (content === null) return after('failed', format, '');
      const outcome = await (typeof content === 'string'
        ? desktop.saveText(file, content, mediaType)
        : desktop.saveBytes(file, content, mediaType));
      await after(outcome, format, t('savedToast', { file, entries }));
    },
    print: async () => {
      const file = fileName(period, 'pdf');
      const isPdf = desktop.edition === 'electron';
      const words = isPdf ? t('savedToast', { file, entries }) : t('printedToast', { entries });
      await after(await desktop.printOrSavePdf(file), isPdf ? 'pdf' : 'print', words);
    },
    copy: async () => {
      if (await desktop.copyText(summaryMarkdown(document)))
        await remember('copy', t('copiedToast', { entries }));
      else showToast({ text: t('notCopiedToast') });
    },
  };
};
