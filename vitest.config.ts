import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './test/helpers/chromium.ts';

/**
 * Every React-using package, or React is loaded twice after a reload in mid-test ("Invalid hook call"); and every
 * package that only a lazily loaded module imports, since finding one late causes that very reload.
 */
const prepared = [
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-i18next',
  'wouter',
  'wouter/use-hash-location',
  'zustand',
  'cmdk',
  '@mantine/core',
  '@mantine/hooks',
  '@tiptap/react',
  '@tiptap/core',
  '@tiptap/extensions',
  '@tiptap/markdown',
  '@tiptap/pm/state',
  '@tiptap/starter-kit',
  'marked',
  'dompurify',
  'docx',
  'fflate',
  'papaparse',
  'yaml',
  'ical.js',
  'rrule-temporal',
  '@atlaskit/pragmatic-drag-and-drop/combine',
  '@atlaskit/pragmatic-drag-and-drop/element/adapter',
  '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge',
  '@tabler/icons-react',
  'vitest-browser-react',
];

/** How many files run at once. Each that drives a browser keeps a core busy, and more than four help nobody. */
const atOnce = Math.min(4, availableParallelism());

/**
 * The journeys that go through the desktop edition as well, those in which files, keys or dialogs of the machine matter.
 * One source each; what differs is in `test/helpers/leeway-*.ts`.
 */
const onDesktop = [
  'back-up-and-restore',
  'first-start-to-first-summary',
  'forget-a-person',
  'import-notes',
  'interrupted-session',
  'promotion-case',
  'recovery-key',
  'week-with-three-people',
];

/** Those that a run with `LEEWAY_JOURNEYS=all` adds, two minutes more on two cores. */
const onDesktopToo = [
  'change-keys',
  'everything-about-a-person',
  'feedback-to-checked',
  'grow-a-skill',
  'grow-towards-a-goal',
  'half-typed-words',
  'hand-over-an-area',
  'import-a-ladder',
  'mirror',
  'private-hidden',
  'restore-over-damage',
  'sample-team',
];
const journeys = process.env.LEEWAY_JOURNEYS === 'all' ? [...onDesktop, ...onDesktopToo] : onDesktop;

export default defineConfig({
  plugins: [react()],
  optimizeDeps: { include: prepared },
  test: {
    // A machine with other work needs more than Vitest's one second until a screen says what it should.
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: atOnce,
    // One kind after the other (`groupOrder`), so that never more than `atOnce` share the machine.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          sequence: { groupOrder: 0 },
          include: ['test/unit/**/*.test.ts', 'test/migrations/**/*.test.ts'],
          testTimeout: 30_000,
          setupFiles: ['test/helpers/temporal.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 },
          include: ['test/browser/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/helpers/build-once.ts', 'test/helpers/notebook-once.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          // The journeys once more with the main process and the preload script, against the stand-in for Electron.
          name: 'electron',
          environment: 'node',
          env: { LEEWAY_EDITION: 'electron' },
          include: journeys.map((name) => `test/e2e/${name}.test.ts`),
          globalSetup: ['test/helpers/build-once.ts', 'test/helpers/notebook-once.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
