import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { startLanguage } from '#app/language.ts';
import { keepZodFromEval } from '#app/no-eval.ts';
import { refuseDrops } from '#app/refuse-drops.ts';
import { installTrustedTypes } from '#app/trusted-types.ts';

installTrustedTypes();
keepZodFromEval();
refuseDrops();
await startLanguage();

// Before the first frame, so that no frame is light on a dark system.
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light';

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
