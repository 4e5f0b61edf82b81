import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { appEnglish } from '#app/english.ts';
import { LeavingCover } from '#app/leaving-cover.tsx';
import { tryToLock } from '#app/leave-vault.ts';
import { Draft } from '#ui/draft.ts';
import { keepDraft } from '#ui/drafts.ts';
import { UiProvider } from '#ui/ui-provider.tsx';
import { uiEnglish } from '#ui/english.ts';

let draft: Draft;
let forget: () => void;

beforeEach(async () => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { ui: uiEnglish, app: appEnglish } },
    interpolation: { escapeValue: false },
  });
  draft = new Draft('', async () => ({ ok: false }));
  forget = keepDraft(draft);
  draft.change('Half a thought');
  await render(
    <UiProvider choice="light">
      <input aria-label="Notes" defaultValue="Half a thought" />
      <LeavingCover />
    </UiProvider>,
  );
});
afterEach(() => {
  draft.discard();
  forget();
});

const notes = page.getByRole('textbox', { name: 'Notes', includeHidden: true });
/** What lies in the middle of the page. */
const onTop = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('dialog');

test('nobody reads on while words can not be written, and the leader may go on with them', async () => {
  const locking = tryToLock({ locked: 'idle', minutes: 5 });
  await expect.element(page.getByRole('heading', { name: 'Locking' })).toBeVisible();
  await expect.element(page.getByText(/could not be written to the disk/)).toBeVisible();
  expect(onTop()).not.toBeNull();
  (notes.element() as HTMLElement).focus();
  expect(document.activeElement).not.toBe(notes.element());
  await page.getByRole('button', { name: 'Go on without locking' }).click();
  expect(await locking).toBe(true);
  await expect.element(page.getByRole('heading', { name: 'Locking' })).not.toBeInTheDocument();
  (notes.element() as HTMLElement).focus();
  expect(document.activeElement).toBe(notes.element());
  expect(draft.isUnsaved).toBe(true);
});

test('a lock that was asked for stays open at once, and says so to whoever asked', async () => {
  expect(await tryToLock({ locked: 'asked' })).toBe(false);
  await expect.element(notes).toBeVisible();
  expect(document.body.inert).toBe(false);
});
