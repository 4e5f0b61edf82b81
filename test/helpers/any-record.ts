import fc from 'fast-check';
import { newId } from '#domain/ids.ts';
import type { VaultRecord } from '#vault/table.ts';

/** What zod tells about a schema; only the kinds that records are made of. */
type Definition = {
  type: string;
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  options?: Schema[];
  items?: Schema[];
  entries?: Record<string, string | number>;
  values?: (string | number | boolean | null)[];
  keyType?: Schema;
  valueType?: Schema;
};
type Schema = { def: Definition; safeParse(value: unknown): { success: boolean } };

type Making = {
  /** Whom every record is about. */
  personId: string;
  /** What a text field holds; asked anew for each. */
  text: () => fc.Arbitrary<string>;
};

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyId = fc.nat().map(() => newId<'any'>());

/** The formats texts may have to pass, tried in turn; the first that passes counts. */
const stringOf = (schema: Schema, { text }: Making): fc.Arbitrary<string> => {
  const samples: [string, fc.Arbitrary<string>][] = [
    ['2026-03-03', day.map((iso) => iso.slice(0, 10))],
    ['2026-03', day.map((iso) => iso.slice(0, 7))],
    ['2026-03-03T10:00:00.000Z', day],
    ['10:00', day.map((iso) => iso.slice(11, 16))],
    [`half-typed-${newId<'any'>()}`, anyId.map((id) => `half-typed-${id}`)],
  ];
  const isFree = schema.safeParse('free words').success;
  return isFree
    ? text()
    : (samples.find(([sample]) => schema.safeParse(sample).success)?.[1] ?? fc.constant(''));
};

const numberOf = (schema: Schema): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 200 }).filter((n) => schema.safeParse(n).success);

const arbitraryOf = (schema: Schema, making: Making): fc.Arbitrary<unknown> => {
  const { def } = schema;
  const inner = (one: Schema | undefined): fc.Arbitrary<unknown> => {
    if (one === undefined) throw new Error(`A ${def.type} without what it is made of`);
    return arbitraryOf(one, making);
  };
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape ?? {}).map(([key, one]) => [key, fieldOf(key, one, making)]),
        ),
      );
    case 'string':
      return stringOf(schema, making);
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    // Empty fields hide nothing from a test, so that they are rare.
    case 'nullable':
      return fc.oneof(
        { weight: 1, arbitrary: fc.constant(null) },
        { weight: 4, arbitrary: inner(def.innerType) },
      );
    case 'optional':
      return inner(def.innerType);
    case 'array':
      return fc.array(inner(def.element), { minLength: 1, maxLength: 3 });
    case 'tuple':
      return fc.tuple(...(def.items ?? []).map((one) => inner(one)));
    case 'union':
      return fc.oneof(...(def.options ?? []).map((one) => inner(one)));
    case 'record':
      return fc.dictionary(inner(def.keyType) as fc.Arbitrary<string>, inner(def.valueType));
    // Ids are branded strings.
    case 'custom':
      return anyId;
    default:
      throw new Error(`No value is known for a schema of the kind ${def.type}`);
  }
};

const fieldOf = (key: string, schema: Schema, making: Making): fc.Arbitrary<unknown> =>
  key === 'personId' && schema.safeParse(making.personId).success
    ? fc.constant(making.personId)
    : // Ids inside records are plain strings to their schemas, and a question's may be a word.
      (key === 'id' || key === 'questionId') &&
        schema.def.type === 'string' &&
        schema.safeParse(newId<'any'>()).success
      ? anyId
      : arbitraryOf(schema, making);

/** Any record that a table's schema lets through, about one person where the table is about people. */
export const anyRecord = (table: { schema: unknown }, making: Making): fc.Arbitrary<VaultRecord> =>
  arbitraryOf(table.schema as Schema, making) as fc.Arbitrary<VaultRecord>;
