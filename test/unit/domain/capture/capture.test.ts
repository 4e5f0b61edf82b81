import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCapture } from '#domain/capture/capture.ts';
import { nameCompletions } from '#domain/people/name-completions.ts';
import { folded, type Named } from '#domain/people/names.ts';
import { id } from '#test/unit/domain/records.ts';

/** A Monday. */
const today = '2026-11-23';
const named = (name: string): Named => ({ id: id(name), name });
const team = ['Amara Osei', 'Jonas Lind', 'Priya Nair', 'Tomás Vega', 'Wen Zhao', 'Amir Osman', 'Wen'].map(
  named,
);
const parsed = (line: string) => parseCapture(line, team, today);

describe('quick capture', () => {
  it('@name … is a talking point from the leader', () => {
    expect(parsed('@priya ask how the handover felt')).toEqual({
      kind: 'talking-point',
      personId: 'Priya Nair',
      text: 'ask how the handover felt',
      origin: 'me',
    });
  });

  it('@name asks … is a point of theirs', () => {
    expect(parsed('@priya: asks who decides')).toMatchObject({ text: 'asks who decides', origin: 'them' });
  });

  it('owe name … by … when … is an action item of the leader', () => {
    const expected = {
      kind: 'action-item',
      personId: 'Jonas Lind',
      owner: 'me',
      text: 'the budget figures',
      due: '2026-11-27',
      cue: 'when the export lands',
    };
    expect(parsed('owe jonas the budget figures by fri when the export lands')).toEqual(expected);
    expect(parsed('I owe @Jonas the budget figures, when the export lands, by fri')).toEqual(expected);
  });

  it('name owes … is an action item of theirs', () => {
    const expected = {
      kind: 'action-item',
      personId: 'Amara Osei',
      owner: 'them',
      text: 'the draft',
      due: '2026-11-24',
      cue: '',
    };
    expect(parsed('Amara owes me the draft by tue')).toEqual(expected);
    expect(parsed('amara osei owes the draft by tue')).toEqual(expected);
    expect(parsed('@amara owes the draft by tue')).toEqual(expected);
  });

  it('evidence name … is a fact about them', () => {
    const expected = { kind: 'evidence', personId: 'Amara Osei', action: 'ran the incident call' };
    expect(parsed('evidence @amara ran the incident call')).toEqual(expected);
    expect(parsed('Evidence about amara: ran the incident call')).toEqual(expected);
    expect(parsed('evidence @amara')).toMatchObject({ kind: 'incomplete', needs: 'text' });
    expect(nameCompletions('evidence pri', team).map(({ line }) => line)).toEqual(['evidence Priya ']);
  });

  it('thank name for … is a thanks still to be spoken', () => {
    const expected = { kind: 'thanks', personId: 'Amara Osei', act: 'the write-up' };
    expect(parsed('thank amara for the write-up')).toEqual(expected);
    expect(parsed('Thanks to Amara Osei for the write-up')).toEqual(expected);
  });

  it('keeps the own wording, capitals and inner spaces', () => {
    expect(parsed('@wen   Why  NOT  “later”? ')).toMatchObject({ text: 'Why  NOT  “later”?' });
  });

  it('says what is missing', () => {
    expect(parsed('  ')).toEqual({ kind: 'empty' });
    expect(parsed('buy milk')).toEqual({ kind: 'incomplete', needs: 'person' });
    expect(parsed('@')).toEqual({ kind: 'incomplete', needs: 'person' });
    expect(parsed('owe')).toEqual({ kind: 'incomplete', needs: 'person' });
    expect(parsed('@zoe hello')).toEqual({ kind: 'incomplete', needs: 'known-person', typed: 'zoe' });
    expect(parsed('the team owes an answer')).toMatchObject({ needs: 'known-person', typed: 'the team' });
    expect(parsed('jonas and amara owes x')).toMatchObject({ typed: 'jonas and amara' });
    expect(parsed('@priya')).toMatchObject({ needs: 'text', candidates: [named('Priya Nair')] });
    expect(parsed('owe jonas by fri')).toMatchObject({ needs: 'text' });
  });
});

describe('names in quick capture', () => {
  const who = (line: string) => {
    const captured = parsed(line);
    return 'personId' in captured ? captured.personId : captured;
  };

  it.each([
    ['@tomas x', 'Tomás Vega'],
    ['@TOMÁS x', 'Tomás Vega'],
    ['@vega x', 'Tomás Vega'],
    ['@pri x', 'Priya Nair'],
    ['@wen x', 'Wen'],
    ['@wen zhao x', 'Wen Zhao'],
    ['@amara osei x', 'Amara Osei'],
    ['@amir, x', 'Amir Osman'],
    ['owe priya a draft', 'Priya Nair'],
  ])('%s', (line, name) => expect(who(line)).toBe(name));

  it('asks when several are meant', () => {
    expect(who('@am x')).toMatchObject({
      needs: 'one-person',
      typed: 'am',
      candidates: [named('Amara Osei'), named('Amir Osman')],
    });
  });

  it('asks among those who have the name rather than take one who only begins with it', () => {
    const people = ['Amara Osei', 'Kofi Osei', 'Oseimar Klein'].map(named);
    const captured = parseCapture('@osei x', people, today);
    expect(captured).toMatchObject({ needs: 'one-person', candidates: people.slice(0, 2) });
  });

  it('lets the beginning of the family name decide, but no little word', () => {
    const amaras = ['Amara Osei', 'Amara Adeyemi'].map(named);
    expect(parseCapture('@amara os x', amaras, today)).toMatchObject({ personId: 'Amara Osei', text: 'x' });
    expect(parseCapture('owe amara a draft', amaras, today)).toMatchObject({ needs: 'one-person' });
  });

  const anyName = fc
    .array(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿŁłŐő][a-zà-öø-ÿ'’-]{0,8}$/), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' '));
  const anyTeam = fc
    .uniqueArray(anyName, {
      selector: (name) => folded(name).replace(/\P{L}/gu, ''),
      minLength: 1,
      maxLength: 8,
    })
    .map((names) => names.map(named));

  it('finds everybody by the full name, in any case, with and without accents', () => {
    const spelled = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toLowerCase(),
      (name) => name.normalize('NFD'),
    );
    fc.assert(
      fc.property(
        anyTeam,
        fc.nat(),
        spelled,
        fc.constantFrom('@# ¶', 'owe # ¶', '# owes ¶', 'thank # for ¶'),
        (all, n, spell, line) => {
          const wanted = all[n % all.length] ?? named('');
          const captured = parseCapture(
            line.replace('#', () => spell(wanted.name)),
            all,
            today,
          );
          expect(captured).toMatchObject({ personId: wanted.id });
          expect('text' in captured ? captured.text : 'act' in captured && captured.act).toBe('¶');
        },
      ),
    );
  });

  it('never throws, and names only people it was given', () => {
    const piece = fc.constantFrom(
      '@',
      'owe ',
      'thank ',
      ' owes ',
      'wen',
      'amara ',
      'by fri',
      ' when ',
      ' ',
      '\n',
      'for ',
      '×',
    );
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(line, (said) => {
        const captured = parsed(said);
        if ('personId' in captured) expect(team.map((one) => one.id)).toContain(captured.personId);
        if ('text' in captured) expect(captured.text.trim()).toBe(captured.text);
        if ('text' in captured) expect(said).toContain(captured.text);
        nameCompletions(said, team);
      }),
      { numRuns: 1000 },
    );
  });

  it('offers names for what is being typed, and takes each one it offers', () => {
    expect(nameCompletions('@pri', team)).toEqual([{ ...named('Priya Nair'), line: '@Priya ' }]);
    expect(nameCompletions('owe @wen z', team)).toEqual([{ ...named('Wen Zhao'), line: 'owe @Wen Zhao ' }]);
    expect(nameCompletions('thank jo', team)).toEqual([{ ...named('Jonas Lind'), line: 'thank Jonas ' }]);
    expect(nameCompletions('@', team)).toHaveLength(team.length);
    for (const line of ['', 'buy milk', '@priya ask how', '@priya ', 'mail me@home'])
      expect(nameCompletions(line, team)).toEqual([]);
    fc.assert(
      fc.property(anyTeam, (all) => {
        for (const offer of nameCompletions('@', all))
          expect(parseCapture(`${offer.line}¶`, all, today)).toMatchObject({ personId: offer.id, text: '¶' });
      }),
    );
  });
});
