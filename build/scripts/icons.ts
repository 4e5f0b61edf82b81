import { writeIcons } from '#build/icons/icon-files.ts';

// After a change of build/icons/*.svg; the drawn files are committed, since drawing them takes Chromium.
await writeIcons();
