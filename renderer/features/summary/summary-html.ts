import type { SummaryDocument, SummaryParagraph, SummaryPart } from '#domain/summary/summary-document.ts';
import { textBlocks } from '#ui/text-blocks.ts';
import { escapedHtml, textHtml } from './text-html.ts';

/** Warm paper on a screen, plain on paper. Nothing is loaded from anywhere. */
const style = `
:root{color-scheme:light dark}
body{max-width:42rem;margin:3rem auto;padding:0 1.5rem;font:1.06rem/1.55 Georgia,"Times New Roman",serif;color:#23231f;background:#fffefa}
h1{margin:0;font-size:2rem;font-weight:500}
h2{margin:2rem 0 .5rem;padding-bottom:.2rem;border-bottom:1px solid #d9d9d0;font-size:1.3rem;font-weight:500}
h3{margin:1.2rem 0 .3rem;font-size:1.06rem}
p,ul,pre{margin:.4rem 0}
.subtitle,.gap,.about{color:#5c5c54;font-size:.92rem}
.entry{margin:.7rem 0;overflow-wrap:anywhere}
.mark{padding:0 .4rem;border:1px solid #5b4a8f;border-radius:1rem;color:#5b4a8f;font-size:.8rem}
.quote{padding-left:.8rem;border-left:2px solid #d9d9d0}
.own{list-style:none}
pre{white-space:pre-wrap}
@media (prefers-color-scheme:dark){body{color:#e9e7df;background:#1d1f1c}h2{border-color:#454740}.subtitle,.gap,.about{color:#b3b1a6}.mark{color:#b9abe8;border-color:#b9abe8}}
@media print{body{margin:0;max-width:none;color:#000;background:#fff}h2,h3{break-after:avoid}.entry{break-inside:avoid}}
`.trim();

/** Even a reader that runs scripts may run none here. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The summary as one HTML file that stands by itself: no script, no picture, no address but the links of the text.
 * @param language of the words, such as 'en'
 */
export const summaryHtml = (
  { title, subtitle, intro, sections, credit }: SummaryDocument,
  language: string,
): string => `<!doctype html>
<html lang="${escapedHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapedHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
<h1>${escapedHtml(title)}</h1>
<p class="subtitle">${escapedHtml(subtitle.join(' · '))}</p>
${intro === '' ? '' : textHtml(textBlocks(intro), '')}
${sections
  .map(
    ({ heading, parts }) =>
      `<section>\n<h2>${escapedHtml(heading)}</h2>\n${parts.map(partHtml).join('\n')}\n</section>`,
  )
  .join('\n')}
${credit === '' ? '' : `<p class="gap">${escapedHtml(credit)}</p>`}
</main>
</body>
</html>
`;

const partHtml = ({ heading, about, gap, paragraphs }: SummaryPart): string =>
  [
    heading === null ? '' : `<h3>${escapedHtml(heading)}</h3>`,
    about === '' ? '' : `<div class="about">${textHtml(textBlocks(about), '')}</div>`,
    gap === null ? '' : `<p class="gap">${escapedHtml(gap)}</p>`,
    ...paragraphs.map(entryHtml),
  ]
    .filter(Boolean)
    .join('\n');

const entryHtml = ({ date, marks, text }: SummaryParagraph): string => {
  const shown = marks.map((mark) => `<span class="mark">${escapedHtml(mark)}</span> `).join('');
  const lead = date === '' ? shown : `<b>${escapedHtml(date)}.</b> ${shown}`;
  return `<div class="entry">${textHtml(textBlocks(text), lead)}</div>`;
};
