import type { Page } from 'playwright';

/** Words that stand nowhere in the program, some with letters that make Chromium store a text in two bytes each. */
export const plantedWords = [
  'Quorvane',
  'Ставровка',
  'Threnwick',
  'Ольшанка',
  'brastiqual',
  'velmorain',
  'ostrefind',
  'kalundrith',
  'мерцалка',
  'feldroque',
  'жаворонкин',
  'tessarwyn',
  'grumbelith',
  'snarfolder',
  'pexivault',
  'woldermere',
  'квантолист',
  'drizzomat',
  'zephyrquill',
  'lanternhof',
] as const;

export const passphrase = 'nineteen brindled magpies over slate';

const [first, last, otherFirst, otherLast, ...rest] = plantedWords;
const people = [`${first} ${last}`, `${otherFirst} ${otherLast}`] as const;

/** Makes a vault on the first screen; answers with the recovery key. */
export const makeVault = async (page: Page): Promise<string> => {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.getByRole('button', { name: 'Create vault' }).click();
  const parts = page.getByRole('list', { name: 'Your recovery key' }).getByRole('listitem');
  await parts.first().waitFor();
  const key = (await parts.allInnerTexts()).map((text) => text.replace(/^\d+\s+/, ''));
  const label = await page.locator('label', { hasText: 'Type back part' }).innerText();
  const back = page.getByRole('textbox', { name: /Type back part/ });
  await back.fill(key[Number(/\d+/.exec(label)?.[0]) - 1] ?? '');
  await page.getByRole('button', { name: 'Open my notebook' }).click();
  await isOpen(page);
  return key.join('');
};

const isOpen = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Lock', exact: true }).waitFor();

export const unlockVault = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await isOpen(page);
};

/** Writes a first person down, on the empty Today. */
export const addFirstPerson = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'People' }).getByRole('link', { name }).waitFor();
};

const addAnotherPerson = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add person' }).first().click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText(name).waitFor();
  await page.keyboard.press('Escape');
};

/** Writes one line on Today, and waits until the program calls it saved. */
export const captureLine = async (page: Page, line: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
  const field = page
    .getByRole('textbox', { name: 'Capture', exact: true })
    .or(page.getByRole('combobox', { name: 'Capture', exact: true }));
  await field.fill(line);
  await field.press('Enter');
  await page.waitForFunction(
    (element) => element instanceof HTMLInputElement && element.value === '',
    await field.elementHandle(),
  );
};

/** The first journey: a vault, two people, a line for every planted word, one line looked at again. */
export const firstJourney = async (page: Page): Promise<string> => {
  const recoveryKey = await makeVault(page);
  await addFirstPerson(page, people[0]);
  await addAnotherPerson(page, people[1]);
  for (const word of rest) await captureLine(page, `@${first} ask about ${word}`);
  await page.getByRole('navigation', { name: 'People' }).getByRole('link', { name: people[0] }).click();
  await page.getByText(rest[0]).first().waitFor();
  return recoveryKey;
};
