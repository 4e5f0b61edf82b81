import { app, protocol } from 'electron';
import { registerAppScheme } from '#electron/app-files/app-scheme.ts';
import { guardAllContents } from '#electron/security/guard-contents.ts';
import { chooseProfile } from '#electron/startup/choose-profile.ts';
import { openProgram } from '#electron/startup/open-program.ts';
import { silenceChromium } from '#electron/startup/silence-chromium.ts';
import { staySingle } from '#electron/startup/stay-single.ts';

chooseProfile(app, process.argv);
silenceChromium(app);
app.enableSandbox();
registerAppScheme(protocol);
guardAllContents(app);
app.on('window-all-closed', () => app.quit());
if (staySingle(app)) void app.whenReady().then(() => openProgram(app, import.meta.dirname));
