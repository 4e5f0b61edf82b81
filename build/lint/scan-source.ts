/** One line of source that breaks a rule which the linter can't express. */
export type Finding = { path: string; line: number; rule: string };

/** The source without comments, line for line. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');

type Rule = {
  name: string;
  applies: (path: string) => boolean;
  breaks: (line: string, path: string, text: string) => boolean;
};

const reexport = /^\s*export\b[^'"=;]*\bfrom\s*['"][^'"]+['"];?/gm;

/** Whether a file does nothing but pass on what others wrote. */
const isBarrel = (text: string): boolean => text.trim() !== '' && text.replace(reexport, '').trim() === '';

const under = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path.startsWith(`${folder}/`));

const featureOf = (path: string): string | undefined => /^renderer\/features\/([^/]+)\//.exec(path)?.[1];

const rules: readonly Rule[] = [
  {
    name: 'window.leeway is for renderer/platform/',
    applies: (path) => under(path, 'renderer') && !under(path, 'renderer/platform'),
    breaks: (line) => /\b(window|globalThis|self)(\.|\[['"])leeway\b/.test(line),
  },
  {
    name: 'a feature never imports another feature',
    applies: (path) => featureOf(path) !== undefined,
    breaks: (line, path) =>
      [...line.matchAll(/['"]#features\/([^/'"]+)/g)].some(([, feature]) => feature !== featureOf(path)),
  },
  {
    name: 'no barrel files: import from where it is written',
    applies: () => true,
    breaks: (line, _, text) => /^\s*export\s*\*/.test(line) || (/^\s*export\b/.test(line) && isBarrel(text)),
  },
  {
    name: 'nothing is kept in localStorage or sessionStorage',
    applies: (path) => under(path, 'renderer'),
    breaks: (line) => /\b(localStorage|sessionStorage)\b/.test(line),
  },
  {
    name: 'the page makes no requests',
    applies: (path) => under(path, 'renderer'),
    breaks: (line) =>
      /(^|[^.\w])fetch\(|\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon)\b/.test(line),
  },
];

/** The rules broken by one file. `path` is below the project's root, with `/` between its parts. */
export const scanSource = (path: string, text: string): Finding[] => {
  const applying = rules.filter((rule) => rule.applies(path));
  const code = withoutComments(text);
  return code
    .split('\n')
    .flatMap((line, index) =>
      applying
        .filter((rule) => rule.breaks(line, path, code))
        .map((rule) => ({ path, line: index + 1, rule: rule.name })),
    );
};
