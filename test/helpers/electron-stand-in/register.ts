import { registerHooks } from 'node:module';

const standIn = new URL('./electron.ts', import.meta.url).href;

// The built main process imports 'electron'; in this process it gets the stand-in.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

await import('./orders.ts');
