import { describe, expect, it } from 'vitest';
import { ladderDraftSchema } from '#domain/ladders/ladder-draft.ts';
import { starterDraft, starters } from '#domain/ladders/starters/starters.ts';

describe.each(starters)('the starter ladder %s', (key) => {
  it('is sound, and says for every skill and every step what can be seen', async () => {
    const draft = await starterDraft(key);
    expect(ladderDraftSchema.safeParse(draft).success).toBe(true);
    for (const { expectations } of draft.skills) {
      expect(expectations.map(({ level }) => level)).toEqual(draft.levels.map((_, at) => at + 1));
      for (const { text } of expectations) expect(text).toMatch(/[.”]$/);
    }
    const texts = draft.skills.flatMap(({ expectations }) => expectations.map(({ text }) => text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('does without words that say nothing', async () => {
    const draft = JSON.stringify(await starterDraft(key));
    expect(draft).not.toMatch(
      /\b(leverage|synerg|drive|passion|excellen|world-class|strategic|stakeholder|best practice|proactive|empower|rockstar|!)/i,
    );
  });
});
