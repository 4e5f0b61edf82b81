import { expect, test } from 'vitest';
import { lintPlanted } from '#test/helpers/planted-sources.ts';

const using = (what: string): string => `import { thing } from '${what}';\nexport const used = thing;\n`;
const typing = (what: string): string => `import type { Thing } from '${what}';\nexport type Used = Thing;\n`;

/** One violation per rule: the file, what it holds, and the one sentence that must come back. */
const planted: [path: string, text: string, rule: string][] = [
  [
    'renderer/features/today/a.ts',
    using('../../domain/due.ts'),
    'Up and over: use the alias of the room, such as #domain/x.ts.',
  ],
  [
    'electron/files/a.ts',
    using('../ipc/handle.ts'),
    'Up and over: use the alias of the room, such as #domain/x.ts.',
  ],
  ['renderer/domain/a.ts', using('#data/people.ts'), 'domain/ knows zod and itself.'],
  ['renderer/domain/b.ts', using('react'), 'domain/ knows zod and itself.'],
  [
    'renderer/domain/c.ts',
    "export const later = () => import('#vault/vault.ts');\n",
    'domain/ knows zod and itself.',
  ],
  [
    'renderer/vault/a.ts',
    using('#data/people.ts'),
    'vault/ knows platform types, domain, Dexie, age and zod.',
  ],
  ['renderer/vault/b.ts', using('#platform/desktop.ts'), 'vault/ gets the machine handed in: types only.'],
  [
    'renderer/data/a.ts',
    using('#features/today/today.tsx'),
    "data/ knows vault, backup, domain, Dexie and React's hooks.",
  ],
  [
    'renderer/data/b.ts',
    using('#ui/button.tsx'),
    "data/ knows vault, backup, domain, Dexie and React's hooks.",
  ],
  ['renderer/data/c.ts', using('#platform/desktop.ts'), 'data/ gets the machine handed in: types only.'],
  [
    'renderer/import/a.ts',
    using('#data/people.ts'),
    'import/ knows domain, zod and the packages that read files.',
  ],
  ['renderer/import/b.ts', using('react'), 'import/ knows domain, zod and the packages that read files.'],
  ['renderer/ui/a.tsx', using('#domain/people/due.ts'), 'ui/ has no domain words and knows only itself.'],
  ['renderer/ui/b.tsx', using('dexie'), 'Dexie is for data/ and vault/.'],
  ['renderer/features/today/b.tsx', using('dexie'), 'Dexie is for data/ and vault/.'],
  ['renderer/features/today/c.tsx', using('@mantine/core'), 'Mantine and TipTap are wrapped in ui/.'],
  ['renderer/app/a.tsx', using('@tiptap/react'), 'Mantine and TipTap are wrapped in ui/.'],
  ['renderer/features/today/d.tsx', using('#app/shell.tsx'), 'features/ never imports app/.'],
  ['renderer/features/today/e.tsx', using('#vault/vault.ts'), 'features/ write and read through data/.'],
  [
    'renderer/features/today/f.tsx',
    using('#features/people/list.tsx'),
    'a feature never imports another feature',
  ],
  ['renderer/app/b.tsx', using('electron'), 'The page knows nothing of Electron, Node, build or tests.'],
  ['renderer/app/c.tsx', using('node:fs'), 'The page knows nothing of Electron, Node, build or tests.'],
  [
    'renderer/app/d.tsx',
    typing('#electron/contract/desktop-api.ts'),
    'The page knows nothing of Electron, Node, build or tests.',
  ],
  [
    'renderer/platform/a.ts',
    using('#electron/contract/channels.ts'),
    'electron/contract as types only, so that no Electron code gets into the page.',
  ],
  ['renderer/platform/b.ts', typing('#electron/ipc/handle.ts'), 'platform/ knows electron/contract alone.'],
  ['renderer/backup/a.ts', using('#data/tables.ts'), 'backup/ knows vault, domain, platform types and zod.'],
  ['renderer/backup/b.ts', using('#platform/desktop.ts'), 'backup/ gets the machine handed in: types only.'],
  [
    'renderer/features/today/n.ts',
    using('#backup/read-backup.ts'),
    'features/ write and read through data/.',
  ],
  ['renderer/platform/c.ts', using('#vault/vault.ts'), 'platform/ knows the machine alone.'],
  ['electron/windows/a.ts', using('#domain/people/due.ts'), 'electron/ never imports the renderer.'],
  ['electron/windows/b.ts', typing('#platform/desktop.ts'), 'electron/ never imports the renderer.'],
  ['electron/ipc/a.ts', using('#vault/table.ts'), 'electron/ never imports the renderer.'],
  ['electron/windows/c.ts', using('react'), 'electron/ has no page, no database, no tests.'],
  [
    'electron/windows/d.ts',
    "import { ipcMain } from 'electron';\nexport const used = ipcMain;\n",
    'ipcMain is for electron/ipc/: use handle().',
  ],
  ['electron/contract/a.ts', using('electron'), 'contract/ knows zod and itself.'],
  ['renderer/app/e.tsx', 'export const bridge = window.leeway;\n', 'window.leeway is for renderer/platform/'],
  [
    'renderer/app/f.tsx',
    "localStorage.setItem('a', 'b');\nexport {};\n",
    'nothing is kept in localStorage or sessionStorage',
  ],
  ['renderer/app/g.tsx', "export const asked = fetch('/x');\n", 'the page makes no requests'],
  ['renderer/app/h.tsx', "console.log('a name');\nexport {};\n", 'eslint(no-console)'],
  ['renderer/app/i.tsx', 'export default 1;\n', 'import(no-default-export)'],
  ['renderer/app/j.tsx', 'export const loose: any = 1;\n', 'typescript(no-explicit-any)'],
  [
    'renderer/app/k.ts',
    "export { one } from './l.ts';\n",
    'no barrel files: import from where it is written',
  ],
  [
    'renderer/app/m.ts',
    "export * from './l.ts';\nexport const own = 1;\n",
    'no barrel files: import from where it is written',
  ],
  [
    'renderer/app/n.ts',
    "import { back } from './o.ts';\nexport const forth = (): unknown => back;\n",
    'import(no-cycle)',
  ],
  [
    'renderer/app/o.ts',
    "import { forth } from './n.ts';\nexport const back = (): unknown => forth;\n",
    'import(no-cycle)',
  ],
];

/** The same kinds of import where they belong. */
const clean: [path: string, text: string][] = [
  ['renderer/app/l.ts', 'export const one = 1;\n'],
  ['renderer/app/p.ts', "export { one } from './l.ts';\nexport const two = 2;\n"],
  ['renderer/app/shell.tsx', using('#features/today/today.tsx')],
  ['renderer/app/start.ts', using('#vault/vault.ts')],
  ['renderer/features/today/today.tsx', using('#data/people.ts')],
  ['renderer/parts/row.tsx', using('#ui/button.tsx')],
  ['renderer/features/today/look.tsx', using('#ui/button.tsx')],
  ['renderer/features/today/parts/list.tsx', using('#features/today/today.tsx')],
  ['renderer/features/today/outcome.ts', typing('#vault/table.ts')],
  ['renderer/data/people.ts', using('#vault/vault.ts')],
  ['renderer/data/store.ts', using('dexie')],
  ['renderer/backup/seal.ts', using('#vault/bytes.ts')],
  ['renderer/data/backups.ts', using('#backup/read-backup.ts')],
  ['renderer/vault/vault.ts', typing('#platform/desktop.ts')],
  ['renderer/domain/due.ts', using('zod')],
  ['renderer/domain/cadence.ts', using('./due.ts')],
  ['renderer/ui/button.tsx', using('@mantine/core')],
  [
    'renderer/platform/bridge.ts',
    "import type { DesktopApi } from '#electron/contract/desktop-api.ts';\nexport const bridge = (window as unknown as { leeway: DesktopApi }).leeway;\nexport const own = window.leeway;\n",
  ],
  ['electron/ipc/handle.ts', "import { ipcMain } from 'electron';\nexport const used = ipcMain;\n"],
  ['electron/windows/window.ts', using('electron')],
  ['electron/contract/channels.ts', using('zod')],
];

test('every rule of the layout is broken once and reported as exactly that rule', () => {
  const found = lintPlanted(Object.fromEntries([...planted, ...clean]));
  const expected = Object.fromEntries(planted.map(([path, , rule]) => [path, [rule]]));
  expect(found).toEqual(expected);
});

test('the same imports in their own rooms pass', () => {
  expect(lintPlanted(Object.fromEntries(clean))).toEqual({});
});
