import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInDark, faultsOn } from '#test/helpers/axe.ts';
import { backUpNow, openSettings } from '#test/helpers/backups.ts';
import { clippedOn } from '#test/helpers/clipped.ts';
import { createVault, isToday, passphrase, person } from '#test/helpers/leader.ts';
import { type Leeway, startLeeway } from '#test/helpers/leeway-browser.ts';

// Every screen, in light, in dark, and with text twice as large in a small window.

type Screen = [name: string, open: (page: Page) => Promise<unknown>];

const main = (page: Page) => page.getByRole('main');
const title = (page: Page, name: string | RegExp) => main(page).getByRole('heading', { level: 1, name });
const dialog = (page: Page) => page.getByRole('dialog');

/** A place of Amara's. */
const goTo = async (page: Page, place: '' | '/details' | '/briefing' | '/summary') => {
  await person(page, 'Amara Osei').click();
  await title(page, 'Amara Osei').waitFor();
  const href = await person(page, 'Amara Osei').getAttribute('href');
  await page.evaluate((to) => void (location.hash = to), `${href}${place}`);
};

const callIn = async (page: Page, button: string) => {
  await main(page).getByRole('button', { name: button }).first().click();
  await dialog(page).waitFor();
};

/** With the sample team, one after the other. Whatever lay over the page is closed before. */
const notebook: Screen[] = [
  ['Today', (page) => main(page).getByRole('region', { name: 'Amara Osei' }).waitFor()],
  ['a person', async (page) => goTo(page, '')],
  [
    'an entry of a timeline, unfolded',
    async (page) => main(page).getByRole('button', { name: 'Show the notes' }).first().click(),
  ],
  [
    'a person’s details',
    async (page) => {
      await goTo(page, '/details');
      await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    },
  ],
  [
    'a briefing',
    async (page) => {
      await goTo(page, '/briefing');
      await main(page).getByText('Before the one-on-one').waitFor();
    },
  ],
  [
    'a session with open notes',
    async (page) => {
      await main(page).getByRole('button', { name: 'Start one-on-one' }).click();
      await page
        .getByRole('textbox', { name: /^Notes on/ })
        .first()
        .click();
      await page.locator('[contenteditable="true"]').waitFor();
      await page.keyboard.type('**She** keeps the list');
      await page
        .getByRole('checkbox', { name: /^Discussed/ })
        .first()
        .check();
    },
  ],
  ['the feedback form', async (page) => callIn(page, 'Note feedback')],
  ['the thanks form', async (page) => callIn(page, 'Note thanks')],
  ['the action item form', async (page) => callIn(page, 'Note an action item')],
  ['the wrap-up', async (page) => callIn(page, 'Wrap up')],
  [
    'a session with private things hidden',
    async (page) => {
      await page.keyboard.press('Control+.');
      await main(page).getByText('Hidden while you share your screen').waitFor();
    },
  ],
  [
    'a summary with its lists unfolded',
    async (page) => {
      await page.keyboard.press('Control+.');
      await goTo(page, '/summary');
      await main(page).getByRole('heading', { name: 'Summary' }).first().waitFor();
      const folded = main(page).getByRole('button', { name: /^Choose single entries|^Show the list/ });
      // Unfolded, a button is called otherwise.
      while ((await folded.count()) > 0) await folded.first().click();
    },
  ],
  ['what a summary leaves out', async (page) => callIn(page, 'Read the list')],
  [
    'the other ways out of a summary',
    async (page) => {
      await main(page).getByRole('button', { name: 'Other ways' }).click();
      await page.getByRole('menuitem', { name: 'Save as Word' }).waitFor();
    },
  ],
  [
    'a promotion case',
    async (page) => {
      await main(page).getByText('Promotion case', { exact: true }).click();
      await main(page)
        .getByText(/^Promotion case · /)
        .waitFor();
    },
  ],
  [
    'summaries of several people',
    async (page) => {
      await page.evaluate(() => void (location.hash = '/summaries'));
      await main(page)
        .getByRole('button', { name: /in one archive$/ })
        .click();
      await main(page)
        .getByText(/files are in/)
        .waitFor();
    },
  ],
  [
    'a decision area’s form',
    async (page) => {
      await page.getByRole('link', { name: 'Autonomy' }).click();
      await page.getByRole('button', { name: 'More for the board' }).click();
      await page.getByRole('menuitem', { name: 'Add a decision area' }).click();
      await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Wexcombe rota');
    },
  ],
  [
    'the form that puts someone on the board',
    async (page) => {
      await page.getByRole('button', { name: 'More for the board' }).click();
      await page.getByRole('menuitem', { name: 'Add a decision area' }).click();
      await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Wexcombe rota');
      await dialog(page).getByRole('button', { name: 'Add area' }).click();
      await page.getByRole('button', { name: 'More for Wexcombe rota' }).click();
      await page.getByRole('menuitem', { name: 'Put someone in this area' }).click();
      await dialog(page).getByRole('combobox', { name: 'Person' }).selectOption('Amara Osei');
      await dialog(page)
        .getByRole('radio', { name: /^5 Advise/ })
        .check({ force: true });
    },
  ],
  [
    'the board with a place open below it',
    async (page) => {
      await page.getByRole('button', { name: 'More for Wexcombe rota' }).click();
      await page.getByRole('menuitem', { name: 'Put someone in this area' }).click();
      await dialog(page).getByRole('combobox', { name: 'Person' }).selectOption('Amara Osei');
      await dialog(page)
        .getByRole('radio', { name: /^5 Advise/ })
        .check({ force: true });
      await dialog(page).getByRole('button', { name: 'Put on the board' }).click();
      await title(page, 'Autonomy').waitFor();
      await main(page).getByText('no frame', { exact: true }).first().waitFor();
      await page.getByRole('textbox', { name: 'Add what Amara needs to know' }).fill('Cost reports');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Cost reports: missing/ }).waitFor();
      await page.keyboard.press('Escape');
      // A toast goes by itself; what lies under it is looked at without it.
      await page.getByRole('button', { name: 'Close' }).click();
    },
  ],
  ['a move on the board', async (page) => callIn(page, 'Move')],
  [
    'two cards',
    async (page) => {
      await callIn(page, 'Two cards');
      await dialog(page)
        .getByRole('radio', { name: /^3 Consult/ })
        .check({ force: true });
      await dialog(page).getByRole('button', { name: 'Lay it face down' }).click();
    },
  ],
  [
    'a frame as a page',
    async (page) => {
      await page.getByRole('link', { name: 'As a page' }).click();
      await title(page, 'Wexcombe rota').waitFor();
    },
  ],
  [
    'the feedback board',
    async (page) => {
      await page.getByRole('link', { name: 'Feedback', exact: true }).click();
      await title(page, 'Feedback').waitFor();
      await main(page).getByRole('button', { name: 'Note feedback' }).click();
      await dialog(page).getByRole('button', { name: 'Amara Osei' }).click();
      await dialog(page).getByRole('textbox', { name: 'Behaviour' }).fill('Wexcombe words');
      await dialog(page).getByRole('button', { name: 'Note feedback' }).click();
      await main(page).getByText('Wexcombe words').first().waitFor();
    },
  ],
  [
    'remarks on the wording',
    async (page) => {
      await main(page).getByText('Wexcombe words').first().click();
      await dialog(page).getByRole('textbox', { name: 'Behaviour' }).fill('You are always rude');
      await dialog(page).getByRole('list', { name: 'On the wording' }).waitFor();
    },
  ],
  [
    'the way to deliver feedback',
    async (page) => {
      await main(page).getByRole('button', { name: 'Say it next time: Wexcombe words' }).click();
      await main(page).getByRole('button', { name: 'Deliver: Wexcombe words' }).click();
      await dialog(page).getByRole('radio', { name: 'On the spot' }).check({ force: true });
      await dialog(page).getByRole('textbox', { name: 'When' }).waitFor();
      await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
    },
  ],
  [
    'the library',
    async (page) => {
      await page.getByRole('navigation').getByRole('link', { name: 'Library' }).click();
      await title(page, 'Library').waitFor();
    },
  ],
  ['the import of a ladder', async (page) => callIn(page, 'Import')],
  [
    'a ladder with a cell that is written in',
    async (page) => {
      await main(page).getByRole('button', { name: 'Add the ladder “Leading engineers”' }).click();
      await main(page).getByRole('link', { name: 'Leading engineers' }).click();
      await main(page)
        .getByRole('button', { name: /^Feedback, Team lead/ })
        .click();
      await main(page)
        .getByRole('textbox', { name: /^What Feedback looks like/ })
        .waitFor();
      await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
    },
  ],
  [
    'the settings',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await title(page, 'Settings').waitFor();
    },
  ],
  [
    'an import with faults in it',
    async (page) => {
      await page.evaluate(() => void (location.hash = '#/import'));
      const buffer = Buffer.from(
        'Person;Task;Due date;Shoe size\nWen Zhao;Ask finance;31.02.2027;40\nPelle Dahl;Write;01/02/2027;41\n',
      );
      await page
        .getByLabel('Files to import')
        .setInputFiles({ name: 'tasks.csv', mimeType: 'text/csv', buffer });
      await main(page)
        .getByRole('button', { name: /^Import \d+ entr/ })
        .waitFor();
    },
  ],
  [
    'an import that was done',
    async (page) => {
      await main(page).getByRole('button', { name: 'Leave it out and import the rest' }).click();
      await main(page)
        .getByRole('button', { name: /^Import \d+ entr/ })
        .click();
      await main(page)
        .getByRole('button', { name: /^Take it back/ })
        .waitFor();
      await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
    },
  ],
  [
    'everything about a person',
    async (page) => {
      await goTo(page, '');
      await main(page).getByRole('button', { name: 'More for Amara Osei' }).click();
      await page.getByRole('menuitem', { name: 'Everything about Amara' }).click();
      await dialog(page).getByRole('button', { name: 'Save the file' }).waitFor();
    },
  ],
  [
    'the question before a person is forgotten',
    async (page) => {
      await goTo(page, '');
      await main(page).getByRole('button', { name: 'More for Amara Osei' }).click();
      await page.getByRole('menuitem', { name: 'Forget Amara' }).click();
      await dialog(page).getByRole('textbox').waitFor();
    },
  ],
  [
    'the archive',
    async (page) => {
      await page.evaluate(() => void (location.hash = '#/archive'));
      await title(page, /Archive/).waitFor();
    },
  ],
  [
    'a place that is not there',
    async (page) => {
      await page.evaluate(() => void (location.hash = '#/nowhere'));
      await title(page, 'There is nothing here').waitFor();
    },
  ],
  [
    'the palette',
    async (page) => {
      await page.keyboard.press('Control+k');
      await dialog(page).getByRole('option').first().waitFor();
    },
  ],
  [
    'the capture dialog',
    async (page) => {
      await page.keyboard.press('Control+Shift+n');
      await dialog(page).getByRole('combobox').or(dialog(page).getByRole('textbox')).fill('@am');
    },
  ],
  [
    'the sheet of keys',
    async (page) => {
      await main(page).focus();
      await page.keyboard.press('Shift+?');
      await dialog(page).getByText('Keys').first().waitFor();
    },
  ],
];

/** In a vault of the leader's own: the sample team has neither keys nor backups. */
const keysAndBackups: Screen[] = [
  [
    'the change of a passphrase',
    async (page) => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await main(page).getByRole('button', { name: 'Change passphrase' }).click();
      await dialog(page).getByRole('textbox', { name: 'New passphrase' }).fill('weak');
      await dialog(page).getByRole('button', { name: 'Change passphrase' }).click();
      await dialog(page).getByText('Type what opens your notebook now.').waitFor();
    },
  ],
  [
    'a new recovery key',
    async (page) => {
      await main(page).getByRole('button', { name: 'Make a new recovery key' }).click();
      await dialog(page).getByRole('textbox', { name: 'Present passphrase' }).fill(passphrase);
      await dialog(page).getByRole('button', { name: 'Make the key' }).click();
      await dialog(page).getByRole('list', { name: 'Your recovery key' }).waitFor();
    },
  ],
  [
    'backups',
    async (page) => {
      await page.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Amara Osei');
      await page.keyboard.press('Enter');
      await person(page, 'Amara Osei').waitFor();
      await openSettings(page);
      await backUpNow(page);
      await page.getByRole('status').getByRole('button', { name: 'Close' }).click();
      await main(page)
        .getByRole('button', { name: /^Restore the backup of/ })
        .waitFor();
    },
  ],
  [
    'a backup that the key does not open',
    async (page) => {
      await main(page)
        .getByRole('button', { name: /^Restore the backup of/ })
        .click();
      await dialog(page).getByRole('textbox', { name: 'Recovery key' }).fill('AGE-SECRET-KEY-1NOTTHISONE');
      await page.keyboard.press('Enter');
      await dialog(page)
        .getByText(/This recovery key does not open this backup/)
        .waitFor();
    },
  ],
];

/** Esc closes a list inside a dialog first, and the dialog next. */
const closeAll = (page: Page) =>
  expect
    .poll(async () => {
      const open = await dialog(page).count();
      if (open > 0) await page.keyboard.press('Escape');
      return open;
    })
    .toBe(0);

const largeText = (page: Page) =>
  page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '2'));

type Mode = { name: string; window: Parameters<typeof startLeeway>[0]; isLarge: boolean };

const modes: Mode[] = [
  { name: 'light, and each screen in dark', window: {}, isLarge: false },
  {
    name: 'text at 200 % in a window of 1000 × 700, dark from the start',
    window: { width: 1000, height: 700, colorScheme: 'dark' },
    isLarge: true,
  },
];

describe.each(modes)('$name', ({ window, isLarge }) => {
  let leeway: Leeway;
  let recoveryKey = '';
  beforeAll(async () => {
    leeway = await startLeeway(window);
  });
  afterAll(() => leeway.end());

  const isFine = async () => {
    // A dialog is named a moment after it stands.
    await expect
      .poll(() => dialog(leeway.page).and(leeway.page.locator(':not([aria-labelledby])')).count())
      .toBe(0);
    const { page } = leeway;
    if (isLarge) return expect.soft(await clippedOn(page)).toEqual([]);
    expect.soft(await faultsOn(page)).toEqual([]);
    return expect.soft(await faultsInDark(page), 'in dark').toEqual([]);
  };

  it('the first start, by a backup', async () => {
    const { page } = leeway;
    await page.getByRole('button', { name: 'Restore from a backup' }).click();
    await page.getByRole('button', { name: 'Open the backup' }).click();
    await page.getByText('Choose a backup first.').waitFor();
    if (isLarge) await largeText(page);
    await isFine();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
  });

  it('the first start', async () => {
    const { page } = leeway;
    await page.getByRole('textbox', { name: 'Passphrase' }).fill('weak');
    await page.getByRole('button', { name: 'Create vault' }).click();
    if (isLarge) await largeText(page);
    await isFine();
  });

  it('seats the sample team', async () => {
    const { page } = leeway;
    await page.getByRole('button', { name: 'Look around with a sample team' }).click();
    await page.getByText('Seating the sample team').waitFor({ state: 'detached', timeout: 60_000 });
    await isToday(page);
    if (!isLarge) return;
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: '200 %' }).check({ force: true });
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
      .toBe('28px');
    await page.getByRole('link', { name: 'Today', exact: true }).click();
  });

  it.each(notebook)('%s', async (_, open) => {
    const { page } = leeway;
    await closeAll(page);
    await open(page);
    await isFine();
  });

  it('the recovery key', async () => {
    const { page } = leeway;
    await closeAll(page);
    await page.getByRole('button', { name: 'Leave the sample' }).click();
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
    if (isLarge) await largeText(page);
    await page.getByRole('button', { name: 'Create vault' }).click();
    await page.getByRole('textbox', { name: /Type back part/ }).fill('wrong');
    await page.getByRole('button', { name: 'Open my notebook' }).click();
    await page.getByText(/That is not part/).waitFor();
    await isFine();
  });

  it('an empty notebook', async () => {
    const { page } = leeway;
    await page.reload();
    recoveryKey = await createVault(page);
    if (isLarge) await largeText(page);
    await isFine();
  });

  it.each(keysAndBackups)('%s', async (_, open) => {
    const { page } = leeway;
    await closeAll(page);
    await open(page);
    if (isLarge) await largeText(page);
    await isFine();
  });

  it('what restoring would change, and the lock screen', async () => {
    const { page } = leeway;
    await dialog(page).getByRole('textbox', { name: 'Recovery key' }).fill(recoveryKey);
    await page.keyboard.press('Enter');
    await dialog(page)
      .getByRole('heading', { name: /^As it was/ })
      .waitFor();
    if (isLarge) await largeText(page);
    await isFine();
    await closeAll(page);
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await page.getByRole('textbox', { name: 'Passphrase' }).fill('wrong words');
    await page.keyboard.press('Enter');
    await page.getByText(/does not open this vault/).waitFor();
    if (isLarge) await largeText(page);
    await isFine();
  });

  it('asks for nothing outside, and the console stays silent', () => {
    expect(leeway.foreignRequests).toEqual([]);
    expect(leeway.errors).toEqual([]);
  });
});
