import { expect, test } from 'vitest';
import { type Source, sourcesIn } from '#test/helpers/sources.ts';

// No words are lost when the notebook locks or the program goes: what a text field shows comes from something that is kept
// (useDraft, useKeptForm, useNewLine, useHalfTyped), never from bare useState. What is exempt stands here with its reason.

/** A secret is never kept; a filter, a day and a name typed to confirm hold no words of the leader's. */
const exempt: Readonly<Record<string, string>> = {
  'renderer/features/library/import-preview.tsx: filter': 'a filter',
  'renderer/features/library/import-preview.tsx: terms':
    'read from a file that lies on the disk, added by one button',
  'renderer/features/people/forget-person-dialog.tsx: typed': 'a name, typed to confirm',
  'renderer/parts/due-field.tsx: words': 'a day',
  'renderer/parts/past-day-field.tsx: words': 'a day',
  'renderer/parts/keys/recovery-key-sheet.tsx: typed': 'a secret',
};

const field = /<(?:TextField|TextArea|HelperField|input|textarea)\b([\s\S]*?)(?:\/>|<\/)/g;
const isNoText = /\btype="(?:file|checkbox|radio|time|range|number)"/;

/** `path: name` of every text field that shows what bare state holds, directly or by way of one constant. */
const unkept = ({ path, code }: Source): string[] =>
  [...code.matchAll(field)].flatMap(([, props = '']) => {
    const shown = isNoText.test(props) ? undefined : /\bvalue=\{(\w+)/.exec(props)?.[1];
    if (shown === undefined) return [];
    const constant = new RegExp(`const ${shown} = ([^;]*);`).exec(code)?.[1] ?? '';
    const names = [shown, ...(/^use[A-Z]/.test(constant) ? [] : (constant.match(/\w+/g) ?? []))];
    const state = names.find((name) =>
      new RegExp(`const \\[[^\\]]*\\b${name}\\b[^\\]]*\\] = useState`).test(code),
    );
    return state === undefined ? [] : [`${path}: ${state}`];
  });

test('every text field shows words that are kept, or stands in the list with its reason', () => {
  const sources = sourcesIn('renderer').filter(({ path }) => path.endsWith('.tsx'));
  expect([...new Set(sources.flatMap(unkept))].toSorted()).toEqual(Object.keys(exempt).toSorted());
});

test('the rule sees a field that forgets', () => {
  const planted = (code: string): string[] => unkept({ path: 'a.tsx', code });
  const show = '<TextField label="Why" value={why} onChange={(event) => setWhy(event.target.value)} />';
  expect(planted(`const [why, setWhy] = useState('');\n${show}`)).toEqual(['a.tsx: why']);
  expect(planted(`const [{ why, on }, setBoth] = useState(blank);\n${show}`)).toEqual(['a.tsx: why']);
  expect(planted(`const [typed, setTyped] = useState('');\nconst why = typed;\n${show}`)).toEqual([
    'a.tsx: typed',
  ]);
  expect(planted(`const { text: why } = useHalfTyped(place, { until: 'left' });\n${show}`)).toEqual([]);
});
