import type { Configuration } from 'electron-builder';
import { linkScheme } from '#electron/links/link-wish.ts';
import { appId } from '#electron/startup/app-id.ts';
import { setElectronFuses } from './electron-fuses.ts';

/** Hardened, with one right: to compile JavaScript. The helpers get no more than the program. */
const entitlements = 'build/entitlements.mac.plist';

/** How the program is packed. Everything it needs is bundled in `out/`, so no package goes along. */
const configuration: Configuration = {
  appId,
  productName: 'Leeway',
  copyright: 'Copyright © 2026 The Leeway founders',
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  directories: { output: 'release', buildResources: 'build/icons' },
  files: ['out/electron/**', 'out/renderer/**', 'package.json', '!node_modules/**', '!**/*.map', '!**/.*'],
  asar: true,
  // The hash of the archive goes into the program, which refuses another archive where the fuse can be heeded.
  disableAsarIntegrity: false,
  npmRebuild: false,
  publish: null,
  afterPack: setElectronFuses,
  // Links open a place in the program; files of other programs are none of its business.
  protocols: [{ name: 'Leeway', schemes: [linkScheme], role: 'Viewer' }],
  fileAssociations: [],
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'leeway',
    icon: 'build/icons/linux',
    category: 'Office;ProjectManagement',
    synopsis: 'A private notebook for one-on-ones',
    description: 'Prepares, runs and wraps up one-on-ones. Offline, sealed under your own key.',
    maintainer: 'The Leeway founders <leeway@localhost>',
    vendor: 'The Leeway founders',
    // With `desktopName` in package.json: window and desktop entry know of each other.
    syncDesktopName: true,
    desktop: {
      entry: {
        GenericName: 'Notebook for one-on-ones',
        Keywords: 'one-on-one;coaching;notes;feedback;team;',
        SingleMainWindow: 'true',
      },
    },
  },
  // By itself electron-builder starts an AppImage without Chromium's sandbox.
  appImage: { executableArgs: [] },
  deb: { packageName: 'leeway', packageCategory: 'editors', priority: 'optional' },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.productivity',
    icon: 'build/icons/icon.icns',
    darkModeSupport: true,
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements,
    entitlementsInherit: entitlements,
  },
  win: { target: ['nsis'], icon: 'build/icons/icon.ico' },
  // Uninstalling never takes the leader's words along.
  nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
};

export default configuration;
