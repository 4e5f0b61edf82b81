import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LossLine } from '#app/shell/loss-line.tsx';
import { changeLedger } from '#data/backup-ledger.ts';
import { lossToAnswer } from '#data/backup-losses.ts';
import { openedVault } from '#data/store.ts';
import { backupsEnglish } from '#features/settings/backups/english.ts';
import { openTestVault } from '#test/helpers/open-test-vault.ts';
import { uiEnglish } from '#ui/english.ts';
import { UiProvider } from '#ui/ui-provider.tsx';

let opened: Awaited<ReturnType<typeof openTestVault>>;
beforeEach(async () => {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { ui: uiEnglish, backups: backupsEnglish } },
    interpolation: { escapeValue: false },
  });
  opened = await openTestVault();
});
afterEach(() => opened.end());

test('what was lost is told until the leader has looked, and then no more', async () => {
  await changeLedger((ledger) => ({
    ...ledger,
    loss: { kinds: ['history-cut'], foundAt: '2026-11-20T09:00:00.000Z', isAnswered: false },
  }));
  await render(
    <UiProvider choice="light">
      <LossLine />
    </UiProvider>,
  );
  await expect
    .element(page.getByText(/On .*2026 a part of your notebook’s files could not be read/))
    .toBeVisible();
  await page.getByRole('button', { name: 'I have looked' }).click();
  await expect.element(page.getByRole('region', { name: 'What was lost' })).not.toBeInTheDocument();
  expect(await lossToAnswer(openedVault())).toBeNull();
});
