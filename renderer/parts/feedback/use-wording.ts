import { useEffect, useState } from 'react';
import { type CheckedWords, type WordingFinding, wordingFindings } from '#domain/feedback/wording-check.ts';

/** How long the hands rest before somebody speaks about the words. */
const restMillis = 600;

export type Remark = WordingFinding & { key: string; words: string; text: string };

const remarkOn = (finding: WordingFinding, checked: CheckedWords): Remark => {
  const text = checked[finding.field];
  const words = text.slice(finding.start, finding.start + finding.length);
  const isMissing = finding.code === 'no-behaviour' || finding.code === 'no-situation';
  const key = isMissing ? finding.code : `${finding.code} ${finding.field} ${words.toLowerCase()}`;
  return { ...finding, key, words, text };
};

/**
 * Remarks on the words as they stood when the hands last rested; off the typing path. What was waved off stays away
 * from this entry, also when the same words come again.
 */
export const useWording = (checked: CheckedWords, name: string) => {
  const [remarks, setRemarks] = useState<Remark[]>([]);
  const [left, setLeft] = useState<readonly string[]>([]);
  const { direction, situation, behaviour, impact } = checked;
  useEffect(() => {
    const timer = setTimeout(() => {
      const words = { direction, situation, behaviour, impact };
      setRemarks(wordingFindings(words, name).map((finding) => remarkOn(finding, words)));
    }, restMillis);
    return () => clearTimeout(timer);
  }, [direction, situation, behaviour, impact, name]);
  const still = remarks.filter(({ key }) => !left.includes(key));
  const firstOfEach = still.filter(({ key }, at) => still.findIndex((one) => one.key === key) === at);
  return { remarks: firstOfEach, leave: (key: string) => setLeft((keys) => [...keys, key]) };
};
