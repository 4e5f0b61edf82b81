import type { Day, Instant } from '#domain/time/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Kept, OnlyForLeader } from './leave-out.ts';
import type { Section } from './papers.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import type { CodeKey } from './shape.ts';
import type { AboutTable, Label } from './shapes.ts';

/** Everything that goes out. Every format is made from this alone. */
export type Everything = {
  person: Person;
  madeAt: Instant;
  /** Every record about the person, the oldest first within its table. */
  records: readonly Kept[];
  /** Records about nobody that those point at: areas, skills, ladders, objectives. Their names are said, no more. */
  bank: readonly Kept[];
  elsewhere: readonly Elsewhere[];
  /** What the leader left out, where they did. */
  leftOut: OnlyForLeader | null;
  /** How many passages elsewhere the leader left out. */
  elsewhereLeftOut: number;
};

/** The labels of the document, in the leader's language. */
export type EverythingWords = {
  title: string;
  /** The first lines: what this is, what was left out, how others are treated. */
  intro: readonly string[];
  section: (section: Section) => string;
  /** Several records of a table, as a heading. */
  kind: (table: AboutTable) => string;
  label: (label: Label) => string;
  code: (key: CodeKey) => string;
  day: (day: Day) => string;
  instant: (instant: Instant) => string;
  weekday: (weekday: number) => string;
  /** A step with its name; of the general steps where there is no ladder. */
  step: (level: number, ladder: Ladder | null) => string;
  yes: string;
  /** The label of when a record was written down. */
  writtenDown: string;
  /** Beside what only the leader reads. */
  privateMark: string;
  /** Another record, said by what it is. `day` is '' for what has none. */
  reference: (table: string, name: string, day: string) => string;
  elsewhere: { heading: string; about: string; kind: (table: string) => string };
};
