import { growthEnglish } from '#features/growth/english.ts';
import { feedbackEnglish } from '#features/feedback/english.ts';
import { autonomyEnglish } from '#features/autonomy/english.ts';
import { mirrorEnglish } from '#features/mirror/english.ts';
import { importEnglish } from '#features/import/english.ts';
import { libraryEnglish } from '#features/library/english.ts';
import { peopleEnglish } from '#features/people/english.ts';
import { forgetEnglish } from '#features/people/forget-english.ts';
import { sessionEnglish } from '#features/session/english.ts';
import { remindersEnglish } from '#features/settings/reminders/english.ts';
import { keysAndLockEnglish } from '#features/settings/keys/english.ts';
import { settingsRetentionEnglish } from '#features/settings/retention/english.ts';
import { settingsEnglish } from '#features/settings/english.ts';
import { summaryEnglish } from '#features/summary/english.ts';
import { todayEnglish } from '#features/today/english.ts';
import { delegationEnglish } from '#parts/autonomy/english.ts';
import { levelsEnglish } from '#parts/autonomy/levels-english.ts';
import { partsEnglish } from '#parts/english.ts';
import { everythingEnglish } from '#parts/everything/english.ts';
import { figuresEnglish } from '#parts/figures/english.ts';
import { questionsEnglish } from '#parts/questions/english.ts';
import { retentionEnglish } from '#parts/retention/english.ts';
import { startEnglish } from './start-english.ts';

/** Every word of the interface, by the room that says it. The notebook's come with the notebook, after the first screen. */
export const english = {
  ...startEnglish,
  parts: partsEnglish,
  everything: everythingEnglish,
  figures: figuresEnglish,
  delegation: delegationEnglish,
  keysAndLock: keysAndLockEnglish,
  questions: questionsEnglish,
  levels: levelsEnglish,
  autonomy: autonomyEnglish,
  today: todayEnglish,
  feedback: feedbackEnglish,
  mirror: mirrorEnglish,
  people: peopleEnglish,
  forget: forgetEnglish,
  growth: growthEnglish,
  session: sessionEnglish,
  library: libraryEnglish,
  import: importEnglish,
  summary: summaryEnglish,
  settings: settingsEnglish,
  settingsRetention: settingsRetentionEnglish,
  retention: retentionEnglish,
  reminders: remindersEnglish,
} as const;
