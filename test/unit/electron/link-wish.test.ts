import type { App } from 'electron';
import { expect, test, vi } from 'vitest';
import { wishOfArguments, wishOfLink } from '#electron/links/link-wish.ts';
import { listenForLinks } from '#electron/links/listen-for-links.ts';
import { createWishes } from '#electron/wishes/wishes.ts';

const id = '0196a0b2-7c1d-7e2f-8a3b-4c5d6e7f8091';

test.each([
  ['leeway://today', { go: 'today' }],
  ['leeway://today/', { go: 'today' }],
  ['leeway://capture', { do: 'capture' }],
  [`leeway://person/${id}`, { go: 'person', id }],
  [`leeway://person/${id}/`, { go: 'person', id }],
  [`leeway://briefing/${id}`, { go: 'briefing', id }],
  [`leeway://session/${id}`, { go: 'session', id }],
])('%s is followed', (link, wish) => expect(wishOfLink(link)).toEqual(wish));

const refused = [
  '',
  'leeway:',
  'leeway://',
  'leeway:///',
  'leeway:today',
  'leeway:/today',
  'leeway:///today',
  'LEEWAY://today',
  'Leeway://today',
  ' leeway://today',
  'leeway://today ',
  'leeway://today\n',
  'leeway://today\0',
  'leeway://today//',
  'leeway://today?',
  'leeway://today?go=lock',
  'leeway://today#',
  'leeway://today#/settings',
  'leeway://TODAY',
  'leeway://to%64ay',
  'leeway://t\u043eday',
  'leeway://today\u202e',
  'leeway://lock',
  'leeway://settings',
  'leeway://forget',
  'leeway://constructor',
  'leeway://__proto__',
  'leeway://toString',
  'leeway://hasOwnProperty',
  'leeway://person',
  'leeway://person/',
  'leeway://person/priya',
  'leeway://person/1',
  `leeway://person/${id.toUpperCase()}`,
  `leeway://person/${id.slice(1)}`,
  `leeway://person/${id}0`,
  `leeway://person/${id}/details`,
  `leeway://person/${id}?x`,
  `leeway://person/${id}#x`,
  `leeway://person/${id}%00`,
  `leeway://person/${id}\n${id}`,
  `leeway://person/../session/${id}`,
  `leeway://person/%2e%2e/session/${id}`,
  `leeway://person//${id}`,
  `leeway://person\\${id}`,
  `leeway://person:80/${id}`,
  `leeway://user@person/${id}`,
  `leeway://user:secret@person/${id}`,
  `leeway://objective/${id}`,
  `leeway://session/${id} --inspect=9229`,
  `leeway://session/${id}" --leeway-profile=/tmp`,
  'leeway://--disable-web-security',
  `javascript:alert(1)//leeway://today`,
  'https://leeway://today',
  'app://leeway/',
  'file:///etc/passwd',
  'data:text/html,leeway://today',
  `leeway://today/${'x'.repeat(100_000)}`,
];

test.each(refused)('%j is refused', (link) => expect(wishOfLink(link)).toBeNull());

test('a start with one link follows it; with none, two, or a foreign one it only starts', () => {
  expect(wishOfArguments(['/usr/bin/leeway', '--', 'leeway://today'])).toEqual({ go: 'today' });
  expect(wishOfArguments(['leeway', '--original-process-start-time=1', 'leeway://capture'])).toEqual({
    do: 'capture',
  });
  expect(wishOfArguments(['leeway', '--allow-file-access-from-files'])).toBeNull();
  expect(wishOfArguments(['leeway', 'leeway://today', 'leeway://capture'])).toBeNull();
  expect(wishOfArguments(['leeway', 'leeway://today', 'leeway:junk'])).toBeNull();
  for (const link of refused) expect(wishOfArguments(['leeway', link])).toBeNull();
});

const listened = (args: string[], isPackaged: boolean) => {
  let open: (event: { preventDefault: () => void }, url: string) => void = () => undefined;
  const setAsDefaultProtocolClient = vi.fn();
  const app = {
    isPackaged,
    setAsDefaultProtocolClient,
    on: (_: string, listener: typeof open) => void (open = listener),
  };
  const wishes = createWishes({ nudge: vi.fn(), show: vi.fn(), opened: vi.fn() });
  listenForLinks(app as unknown as App, wishes, args);
  return {
    wishes,
    setAsDefaultProtocolClient,
    open: (url: string) => open({ preventDefault: vi.fn() }, url),
  };
};

test('the link of the first start waits for the notebook, and so does one that the system sends', () => {
  const { wishes, open } = listened(['leeway', `leeway://person/${id}`], false);
  expect(wishes.take()).toEqual({ go: 'person', id });
  open('leeway://today');
  expect(wishes.take()).toEqual({ go: 'today' });
  open('leeway://today?');
  expect(wishes.take()).toBeNull();
});

test('a program that was only built never enters itself as the one for links', () => {
  expect(listened([], false).setAsDefaultProtocolClient).not.toHaveBeenCalled();
});
