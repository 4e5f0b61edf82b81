import type { AfterPackContext } from 'electron-builder';

/**
 * Electron's nine fuses in the order of its fuse wire (electron/build/fuses/fuses.json5), each set on purpose.
 * `wasmTrapHandlers` stays on: guard pages are what Chromium itself ships and tests, and no page of ours may run WASM.
 */
export const electronFuses = {
  runAsNode: false,
  cookieEncryption: true,
  nodeOptions: false,
  nodeCliInspect: false,
  embeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
  wasmTrapHandlers: true,
} as const;

type FuseConfig = Parameters<AfterPackContext['packager']['addElectronFuses']>[1];

/**
 * What `@electron/fuses` is asked for: every fuse by its place in the wire. A fuse that is missing here, or that a later
 * Electron adds, ends the packing. A Mac's own stamp on an unsigned program must be renewed, because the fuses changed it.
 */
export const strictFuseConfig = (resetAdHocDarwinSignature = false): FuseConfig =>
  ({
    version: '1',
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature,
    ...Object.fromEntries(Object.values(electronFuses).map((on, place) => [place, on])),
  }) as unknown as FuseConfig;

/**
 * For electron-builder's `afterPack`. Its own `electronFuses` option knows only eight fuses and can't ask for all; this is
 * the way its documentation names for that.
 */
export const setElectronFuses = async (context: AfterPackContext): Promise<void> => {
  await context.packager.addElectronFuses(
    context,
    strictFuseConfig(context.electronPlatformName === 'darwin' && process.platform === 'darwin'),
  );
};
