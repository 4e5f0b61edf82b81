import type { ImportDraft, RecordKind } from '#domain/import/draft.ts';
import { recordKinds } from '#domain/import/draft.ts';
import type { ResolvedPerson } from '#domain/import/match-people.ts';
import type { SourceTails } from '#domain/import/plan.ts';
import type { PersonId } from '#domain/ids.ts';
import { preference } from './preferences.ts';
import { openedVault } from './store.ts';

const tailBytes = 10;

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** This vault's secret for the ids of imported records, or a fresh one that the first import writes down. */
export const importSecret = async (): Promise<string> =>
  (await preference('import-secret')(openedVault())) ?? toHex(crypto.getRandomValues(new Uint8Array(32)));

const sourceWords = (kind: RecordKind, personId: PersonId, key: string): string =>
  [kind, personId, key].join('\n');

/**
 * The random halves of the ids that a draft's records get: HMAC-SHA-256 of kind, person and source key under the vault's
 * secret, cut to 80 bits. The person goes in, so that what was forgotten with somebody never comes back under its old id.
 */
export const sourceTails = async (
  secret: string,
  draft: ImportDraft,
  people: ReadonlyMap<string, ResolvedPerson>,
): Promise<SourceTails> => {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const wanted = recordKinds.flatMap((kind) =>
    draft[kind].flatMap((one) => {
      const person = people.get(one.of);
      return person ? [sourceWords(kind, person.id, one.key)] : [];
    }),
  );
  const tails = await Promise.all(
    wanted.map(async (words): Promise<[string, Uint8Array]> => {
      const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(words));
      return [words, new Uint8Array(signed).slice(0, tailBytes)];
    }),
  );
  const all = new Map(tails);
  return (kind, personId, of) => {
    const tail = all.get(sourceWords(kind, personId, of));
    if (tail === undefined) throw new Error('a record of another draft');
    return tail;
  };
};
