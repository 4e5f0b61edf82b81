import type { Configuration } from 'electron-builder';
import { setElectronFuses } from './electron-fuses.ts';

/** How the program is packed. Everything it needs is bundled in `out/`, so no package goes along. */
const configuration: Configuration = {
  appId: 'app.leeway.desktop',
  productName: 'Leeway',
  directories: { output: 'release', buildResources: 'build/icons' },
  files: ['out/electron/**', 'out/renderer/**', 'package.json', '!node_modules/**'],
  asar: true,
  npmRebuild: false,
  publish: null,
  afterPack: setElectronFuses,
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'leeway',
    category: 'Office',
    maintainer: 'The Leeway founders <leeway@localhost>',
    icon: 'build/icons/icon.png',
  },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.productivity',
    icon: 'build/icons/icon.png',
    hardenedRuntime: true,
  },
  win: { target: ['nsis'], icon: 'build/icons/icon.png' },
  nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
};

export default configuration;
