/** Services of the browser that would send typed text or addresses to another machine, or fetch on their own. */
const silenced = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'SpellcheckService',
  'SpellCheckServiceMultilingual',
  'Translate',
];

type Opening = { address: string; profile: string; isRoot: boolean };

/** How the browser is asked for one application window with a profile folder of its own. */
export const browserArguments = ({ address, profile, isRoot }: Opening): string[] => [
  `--app=${address}`,
  `--user-data-dir=${profile}`,
  '--window-size=1360,860',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--password-store=basic',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  `--disable-features=${silenced.join(',')}`,
  // Chromium refuses to start as root with its sandbox on.
  ...(isRoot ? ['--no-sandbox'] : []),
];
