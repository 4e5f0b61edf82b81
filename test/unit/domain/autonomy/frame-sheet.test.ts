import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameMarkdown } from '#domain/autonomy/frame-sheet.ts';

it('is a title, a line below it, and a heading per part with its prose or lines', () => {
  expect(
    frameMarkdown({
      title: 'Vendor escalation',
      subtitle: 'What Amara Osei decides.',
      parts: [
        { heading: 'Limits', text: 'Two call-outs a month', lines: [] },
        {
          heading: 'Information',
          text: '',
          lines: [
            { text: 'Cost reports', remark: 'Amara has it' },
            { text: 'Next year’s plan', remark: '' },
          ],
        },
      ],
    }),
  ).toBe(
    [
      '# Vendor escalation',
      'What Amara Osei decides.',
      '## Limits',
      'Two call-outs a month',
      '## Information',
      '- Cost reports: Amara has it\n- Next year’s plan\n',
    ].join('\n\n'),
  );
});

it('keeps whatever a field holds under its own heading', () =>
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom('# x', '## y', '```', '---', 'a', '', '<b>', '===', '- ', '> # z'), {
          maxLength: 8,
        })
        .map((lines) => lines.join('\n')),
      (text) => {
        const parts = [
          { heading: 'Limits', text, lines: [] },
          { heading: 'Call me when', text: 'it burns', lines: [] },
        ];
        const outsideFences = frameMarkdown({ title: 'T', subtitle: 'S', parts }).replace(
          /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[^\n]*$/gm,
          '',
        );
        expect(outsideFences.match(/^#+ .*/gm)).toEqual(['# T', '## Limits', '## Call me when']);
      },
    ),
  ));
