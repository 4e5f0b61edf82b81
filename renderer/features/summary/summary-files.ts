import type { TFunction } from 'i18next';
import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { summaryJson } from '#domain/summary/summary-json.ts';
import { summaryMarkdown } from '#domain/summary/summary-markdown.ts';
import type { Period } from '#domain/summary/summary-period.ts';
import type { SummaryFormat } from '#domain/summary/summary-record.ts';
import { summaryCsv } from './summary-csv.ts';
import { summaryHtml } from './summary-html.ts';

export const fileFormats = ['word', 'html', 'markdown', 'csv', 'json'] as const satisfies SummaryFormat[];
/** Formats that are files of our own making; a PDF is the machine's. */
export type FileFormat = (typeof fileFormats)[number];

/** What a file of a format is called and how the machine knows it. */
export const kindsOfFile: Readonly<Record<FileFormat | 'pdf', { ending: string; mediaType: string }>> = {
  word: {
    ending: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  html: { ending: 'html', mediaType: 'text/html' },
  markdown: { ending: 'md', mediaType: 'text/markdown' },
  csv: { ending: 'csv', mediaType: 'text/csv' },
  json: { ending: 'json', mediaType: 'application/json' },
  pdf: { ending: 'pdf', mediaType: 'application/pdf' },
};

/** What a file holds. Every format is made from the document alone. The Word writer is loaded when it is used. */
export const contentOf = async (
  format: FileFormat,
  document: SummaryDocument,
  t: TFunction<'summary'>,
  language: string,
): Promise<string | Uint8Array> => {
  switch (format) {
    case 'word':
      return (await import('./summary-word.ts')).summaryWord(document, language);
    case 'html':
      return summaryHtml(document, language);
    case 'csv':
      return summaryCsv(document, {
        day: t('column-day'),
        section: t('column-section'),
        part: t('column-part'),
        about: t('column-about'),
        text: t('column-text'),
        marks: t('column-marks'),
      });
    case 'markdown':
      return summaryMarkdown(document);
    case 'json':
      return summaryJson(document);
  }
};

/** Names nobody: a file name is seen in places its content is not. `whose`: initials, where several lie together. */
export const fileName = ({ from, to }: Period, ending: string, whose = ''): string =>
  `summary-${whose === '' ? '' : `${whose}-`}${from}-to-${to}.${ending}`;
