import { Temporal } from 'temporal-polyfill';

// No Node has Temporal yet; Chromium and Electron do. Tests alone use the polyfill.
Object.assign(globalThis, { Temporal });
