import { useState } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { speakEnglish } from './speak-english.ts';
import { isKeptByEditor, readMarkdown, writeMarkdown } from '#ui/markdown-notation.ts';
import { MarkdownEditor } from '#ui/markdown-editor.tsx';
import { UiProvider } from '#ui/ui-provider.tsx';

beforeAll(async () => void (await speakEnglish()));

const commands = [
  { id: 'action', label: '/action', hint: 'note what was agreed' },
  { id: 'feedback', label: '/feedback', hint: 'situation, behaviour, impact' },
  { id: 'question', label: '/question', hint: 'a good question' },
];

const Held = ({
  start,
  onWrite,
  onCommand,
}: {
  start: string;
  onWrite: (md: string) => void;
  onCommand?: (id: string) => void;
}) => {
  const [text, setText] = useState(start);
  return (
    <UiProvider choice="light">
      <MarkdownEditor
        label="Notes"
        value={text}
        autoFocus
        commands={commands}
        onCommand={(id) => onCommand?.(id)}
        onChange={(next) => {
          onWrite(next);
          setText(next);
        }}
      />
    </UiProvider>
  );
};

const roundTrip = (markdown: string) => writeMarkdown(readMarkdown(markdown));

test('opening writes nothing, also where the editor would write it differently', async () => {
  const onWrite = vi.fn();
  await render(<Held start={'* one\n* two\n\nsome __bold__ words'} onWrite={onWrite} />);
  await expect
    .element(page.getByRole('textbox', { name: 'Notes' }).getByText('some bold words'))
    .toBeVisible();
  expect(onWrite).not.toHaveBeenCalled();
});

test('what was typed is Markdown, with plain letters kept plain', async () => {
  const onWrite = vi.fn();
  await render(<Held start="Cost limit" onWrite={onWrite} />);
  await expect.element(page.getByRole('textbox', { name: 'Notes' })).toHaveFocus();
  await userEvent.keyboard(' < 5 & more{Enter}- first{Enter}second');
  expect(onWrite).toHaveBeenLastCalledWith('Cost limit < 5 & more\n\n- first\n- second');
});

test.each([
  'plain words',
  '**bold** and *leaning*, `a < b`',
  '1. one\n2. two',
  'a\nb',
  'a\n\n\n\nb',
  '\\# not a heading',
  '1986\\. A great year',
  '[@Wen](leeway:person/0198) said so',
  '<b>not bold</b> & 5 < 6',
  '&lt; as typed',
])('the editor keeps %j', (markdown) => {
  expect(isKeptByEditor(markdown)).toBe(true);
  expect(isKeptByEditor(roundTrip(markdown))).toBe(true);
});

test.each([
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '- [ ] to do',
  '![picture](x.png)',
  '[gone]: https://example.org',
])('a note with %j opens as plain text and says why', async (markdown) => {
  expect(isKeptByEditor(markdown)).toBe(false);
  await render(<Held start={markdown} onWrite={() => undefined} />);
  await expect.element(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(markdown);
  await expect.element(page.getByText(/Shown as plain text/)).toBeVisible();
});

test('a link leads to the web, a mail or a place in here, never to a script', async () => {
  await render(
    <Held start="[bad](javascript:alert(1)) [good](https://example.org)" onWrite={() => undefined} />,
  );
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await expect
    .element(notes.getByRole('link', { name: 'good' }))
    .toHaveAttribute('href', 'https://example.org');
  await expect.element(notes.getByText('bad')).toBeVisible();
  expect(notes.element().innerHTML).not.toContain('javascript');
});

test('a slash offers commands, and taking one leaves no trace in the text', async () => {
  const onWrite = vi.fn();
  const onCommand = vi.fn();
  await render(<Held start="" onWrite={onWrite} onCommand={onCommand} />);
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await expect.element(notes).toHaveFocus();
  await userEvent.keyboard('and /');
  await expect
    .element(page.getByRole('option', { name: /\/action/ }))
    .toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onCommand).toHaveBeenCalledWith('feedback');
  expect(onWrite).toHaveBeenLastCalledWith('and');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  await userEvent.keyboard('either/or /ques');
  await expect.element(page.getByRole('option', { name: /question/ })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
});

test('Ctrl+Enter breaks no line', async () => {
  const onWrite = vi.fn();
  await render(<Held start="one" onWrite={onWrite} />);
  await expect.element(page.getByRole('textbox', { name: 'Notes' })).toHaveFocus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onWrite).not.toHaveBeenCalled();
});
