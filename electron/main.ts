import { app, dialog, protocol } from 'electron';
import { registerAppScheme } from '#electron/app-files/app-scheme.ts';
import { listenForLinks } from '#electron/links/listen-for-links.ts';
import { enableNotebookItems } from '#electron/menu/program-menu.ts';
import { guardAllContents } from '#electron/security/guard-contents.ts';
import { nameForWindows } from '#electron/startup/app-id.ts';
import { chooseProfile } from '#electron/startup/choose-profile.ts';
import { endWithWords } from '#electron/startup/end-with-words.ts';
import { openProgram } from '#electron/startup/open-program.ts';
import { silenceChromium } from '#electron/startup/silence-chromium.ts';
import { staySingle } from '#electron/startup/stay-single.ts';
import { showWindow } from '#electron/windows/show-window.ts';
import { nudgePage } from '#electron/wishes/nudge-page.ts';
import { createWishes } from '#electron/wishes/wishes.ts';

nameForWindows(app);
chooseProfile(app, process.argv);
silenceChromium(app);
app.enableSandbox();
registerAppScheme(protocol);
guardAllContents(app);
app.on('window-all-closed', () => app.quit());
const wishes = createWishes({ nudge: nudgePage, show: showWindow, opened: enableNotebookItems });
listenForLinks(app, wishes, process.argv);
if (staySingle(app, wishes))
  void app
    .whenReady()
    .then(() => openProgram(app, import.meta.dirname, wishes))
    .catch(() => endWithWords(app, dialog));
