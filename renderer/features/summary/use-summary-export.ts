import { useTranslation } from 'react-i18next';
import { rememberSummary } from '#data/summaries.ts';
import { summaryJson } from '#domain/summary-json.ts';
import { summaryMarkdown } from '#domain/summary-markdown.ts';
import type { SummaryFormat } from '#domain/summary-record.ts';
import type { SaveOutcome } from '#platform/desktop.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { showToast } from '#ui/toast.tsx';
import type { Summary } from './use-summary.ts';

/** Names nobody: a file name is seen in places its content is not. */
const fileName = ({ period }: Summary, ending: string): string =>
  `summary-${period.from}-to-${period.to}.${ending}`;

const paragraphsOf = ({ document }: Summary) => document.sections.flatMap(({ paragraphs }) => paragraphs);

/** Hands the page out, says so, and remembers it on the person's timeline. */
export const useSummaryExport = (summary: Summary) => {
  const { t } = useTranslation('summary');
  const desktop = useDesktop();
  const markdown = summaryMarkdown(summary.document);
  const entries = t('entries', { count: paragraphsOf(summary).length });

  const remember = async (format: SummaryFormat, text: string): Promise<void> => {
    const { ok } = await rememberSummary({
      personId: summary.person.id,
      from: summary.period.from,
      to: summary.period.to,
      reader: summary.choices.reader,
      format,
      entries: paragraphsOf(summary).length,
      privateEntries: paragraphsOf(summary).filter(({ marks }) => marks.length > 0).length,
      text: markdown,
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
  const save = async (format: 'markdown' | 'json', ending: string, text: string, mediaType: string) => {
    const file = fileName(summary, ending);
    await after(await desktop.saveText(file, text, mediaType), format, t('savedToast', { file, entries }));
  };
  return {
    markdown: () => save('markdown', 'md', markdown, 'text/markdown'),
    json: () => save('json', 'json', summaryJson(summary.document), 'application/json'),
    print: async () => {
      const file = fileName(summary, 'pdf');
      const isPdf = desktop.edition === 'electron';
      const words = isPdf ? t('savedToast', { file, entries }) : t('printedToast', { entries });
      await after(await desktop.printOrSavePdf(file), isPdf ? 'pdf' : 'print', words);
    },
    copy: async () => {
      if (await desktop.copyText(markdown)) await remember('copy', t('copiedToast', { entries }));
      else showToast({ text: t('notCopiedToast') });
    },
  };
};
