import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { SummaryEntryWords } from './summary-entry.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';

/** Pieces of Markdown with a blank line between them; empty ones are left out. */
const paragraphs = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n');

const labelled = (label: string, text: string): string => (text.trim() ? `**${label}** ${text.trim()}` : '');

/** A label that runs on into its text. */
export const said = (label: string, text: string): string => (text.trim() ? `*${label}* ${text.trim()}` : '');

/** Ends like a sentence, or with an address that a full stop would spoil. */
const closed = /(?:[.!?…:][*_"'”»)]*|https?:\/\/\S+)$/;

/** Pieces as one paragraph of sentences, or, where one of them has lines of its own, as a paragraph each. */
export const runIn = (parts: readonly string[]): string => {
  const told = parts.map((part) => part.trim()).filter(Boolean);
  if (told.some((part) => /[\r\n]/.test(part))) return paragraphs(told);
  return told.map((part) => (closed.test(part) ? part : `${part}.`)).join(' ');
};

/** The act, then its effect: one paragraph when both are plain sentences. */
export const recognitionText = ({ act, effect }: Recognition): string => {
  const [done, changed] = [act.trim(), effect.trim()];
  if (done === '' || changed === '' || /[\r\n]/.test(act.trim() + changed))
    return paragraphs([done, changed]);
  return `${/[.!?…:]$/.test(done) ? done : `${done}.`} ${changed}`;
};

/** Situation, behaviour, impact, and what changed. Never the impression: that is an entry of its own. */
export const feedbackText = (feedback: Feedback, words: SummaryEntryWords): string =>
  paragraphs([
    labelled(words.situation, feedback.situation),
    labelled(words.behaviour, feedback.behaviour),
    labelled(words.impact, feedback.impact),
    labelled(words.outcome, feedback.outcome),
  ]);

export const impressionText = (feedback: Feedback, words: SummaryEntryWords): string =>
  labelled(words.impression, feedback.impression);

/** What was discussed, with the shared notes; '' when nothing was written. */
export const sessionText = (session: Session, discussed: readonly TalkingPoint[]): string =>
  paragraphs([
    ...discussed.map(({ text, notes }) => paragraphs([text.trim() && `**${text.trim()}**`, notes])),
    session.notes,
  ]);

export const itemText = (item: ActionItem, words: SummaryEntryWords): string =>
  item.text.trim() === '' || item.state === 'dropped'
    ? ''
    : `${item.text.trim()} — ${words.item(item.owner, item.state)}`;
