import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { startLanguage } from '#app/language.ts';
import { keepZodFromEval } from '#app/no-eval.ts';
import { installTrustedTypes } from '#app/trusted-types.ts';

installTrustedTypes();
keepZodFromEval();
await startLanguage();

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
