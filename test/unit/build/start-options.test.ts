import { expect, test } from 'vitest';
import { parseStartOptions } from '#build/start/options.ts';

const usual = { edition: 'electron', port: 47615, profile: undefined };

test.each([
  [[], usual],
  [['--browser'], { ...usual, edition: 'browser' }],
  [['--serve'], { ...usual, edition: 'serve' }],
  [['--browser', '--serve'], { ...usual, edition: 'serve' }],
  [['--port', '5000'], { ...usual, port: 5000 }],
  [['--port=5000', '--profile=/tmp/p'], { ...usual, port: 5000, profile: '/tmp/p' }],
  [['--profile', 'p'], { ...usual, profile: 'p' }],
])('%j is understood', (args, options) => {
  expect(parseStartOptions(args)).toEqual({ ok: true, options });
});

test.each([
  [['--bad'], 'Leeway does not understand --bad.'],
  [['--browser', '--colour=red'], 'Leeway does not understand --colour=red.'],
  [['5000'], 'Leeway does not understand 5000.'],
  [['--browser=yes'], 'Leeway does not understand --browser=yes.'],
  [['--port'], 'Leeway does not understand --port.'],
  [['--port', 'x'], 'x is not a port.'],
  [['--port', '0'], '0 is not a port.'],
  [['--port', '65536'], '65536 is not a port.'],
  [['--port', '-1'], 'Leeway does not understand'],
  [['--profile='], '--profile needs the name of a folder.'],
])('%j is answered with a sentence', (args, beginning) => {
  const parsed = parseStartOptions(args);
  expect(parsed.ok ? '' : parsed.sentence).toContain(beginning);
});
