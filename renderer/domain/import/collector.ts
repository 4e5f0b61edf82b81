import { emptyDraft, type ImportDraft, type ImportRemark, recordKinds, recordsIn } from './draft.ts';
import { everything, type ImportFault } from './fault.ts';
import { importLimits } from './limits.ts';
import { createSubjects, type Subjects } from './subject.ts';

/** What the readers of all formats put things into. */
export type Collector = {
  draft: ImportDraft;
  subjects: Subjects;
  fault: (fault: ImportFault) => void;
  remark: (code: ImportRemark['code'], count?: number) => void;
  /** `wished`, or with a number behind it when it was taken already. */
  key: (...wished: (string | number)[]) => string;
  /** Whether there are more records than may be imported at once. A reader stops then. */
  isFull: () => boolean;
  done: () => ImportDraft;
};

const longestKey = 1900;

/** Cuts words for a sentence. */
const inShort = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : words.replace(/\s+/g, ' ').trim().slice(0, 120);

export const createCollector = (): Collector => {
  const draft = emptyDraft();
  const subjects = createSubjects();
  const taken = new Map<string, number>();
  let more = 0;
  const remark: Collector['remark'] = (code, count = 1) => {
    const known = draft.remarks.find((one) => one.code === code);
    if (known) known.count += count;
    else if (count > 0) draft.remarks.push({ code, count });
  };
  return {
    draft,
    subjects,
    remark,
    fault: (fault) => {
      // More than these nobody reads; but a file that is left out for one of them must not hide the others.
      if (draft.faults.length >= importLimits.faults) more += 1;
      else {
        const [found, known] = [inShort(fault.found), inShort(fault.known)];
        draft.faults.push({
          code: fault.code,
          unit: fault.unit,
          place: { ...fault.place, ...(fault.place.path ? { path: [...fault.place.path] } : {}) },
          ...(found === undefined ? {} : { found }),
          ...(known === undefined ? {} : { known }),
        } as ImportDraft['faults'][number]);
      }
    },
    key: (...wished) => {
      const key = wished.join('|').slice(0, longestKey);
      const times = (taken.get(key) ?? 0) + 1;
      taken.set(key, times);
      return times === 1 ? key : `${key}~${times}`;
    },
    isFull: () => recordsIn(draft) > importLimits.records,
    done: () => {
      const { list, keys } = subjects.settled();
      draft.subjects = list;
      for (const kind of recordKinds) for (const one of draft[kind]) one.of = keys.get(one.of) ?? one.of;
      for (const one of draft.covered) one.of = keys.get(one.of) ?? one.of;
      if (more > 0) {
        remark('faults-more', more);
        // Whoever can't see a fault can't leave it out.
        draft.faults[draft.faults.length - 1] = {
          code: 'too-many-faults',
          unit: everything,
          place: { file: '' },
          known: String(importLimits.faults),
        };
      }
      return recordsIn(draft) > importLimits.records ? tooMany() : draft;
    },
  };
};

/** A draft of nothing but the fault that there is too much. */
const tooMany = (): ImportDraft => ({
  ...emptyDraft(),
  faults: [{ code: 'too-many', unit: everything, place: { file: '' }, known: String(importLimits.records) }],
});
