import { useTranslation } from 'react-i18next';
import { needsOrder } from '#domain/import/day-words.ts';
import { fieldsOf, type TableField, type TableKind, tableKinds } from '#domain/import/table-fields.ts';
import type { TableChoice, TableReading } from '#import/csv/read-table.ts';
import { Choice } from '#ui/choice.tsx';
import { SelectField } from '#ui/field.tsx';
import { Caption } from '#ui/marks.tsx';
import { DayOrderChoice } from './day-order-choice.tsx';
import { useImportDesk } from './import-desk.ts';
import styles from './import-screen.module.css';
import { listed } from './import-words.ts';
import { readAgain } from './read-chosen.ts';

const none = '-';

/** How a table is read: what it holds, which column is what, and how its dates are meant. */
export const TableSection = ({ table }: { table: TableReading }) => {
  const { t } = useTranslation('import');
  const { how, howChanged } = useImportDesk();
  const change = (choice: TableChoice) => {
    howChanged({ tables: { ...how.tables, [table.file]: { ...how.tables[table.file], ...choice } } });
    void readAgain();
  };
  const read = new Set(Object.values(table.columns));
  const unread = table.header.filter((name, column) => name !== '' && !read.has(column));
  return (
    <section className={styles.section} aria-label={table.file}>
      <Caption>{t('tables')}</Caption>
      <div>
        <h3>{table.file}</h3>
        <p className={styles.quiet}>
          {t('tableFacts', {
            count: table.rows,
            delimiter: t(`delimiter_${table.delimiter as ','}`),
            encoding: table.encoding,
          })}
        </p>
      </div>
      <Choice
        legend={t('tableKind')}
        value={table.kind}
        // Another kind has other columns.
        onChange={(kind: TableKind) => change({ kind, columns: undefined })}
        options={tableKinds.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
      />
      <p className={styles.prose}>
        {t('mapText')} {unread.length === 0 ? null : t('unread', { list: listed(unread) })}
      </p>
      <div className={styles.columns}>
        {fieldsOf(table.kind).map((field) => (
          <ColumnField
            key={field}
            table={table}
            field={field}
            onChange={(column) =>
              change({ columns: { ...how.tables[table.file]?.columns, [field]: column } })
            }
          />
        ))}
      </div>
      {table.example && needsOrder(table.example.text) ? (
        <DayOrderChoice
          order={table.order}
          isOpen={table.isOrderOpen}
          example={table.example}
          onChange={(order) => change({ order })}
        />
      ) : null}
    </section>
  );
};

type ColumnFieldProps = { table: TableReading; field: TableField; onChange: (column: number | null) => void };

const ColumnField = ({ table, field, onChange }: ColumnFieldProps) => {
  const { t } = useTranslation('import');
  const at = table.columns[field];
  const sample =
    at === undefined ? '' : table.samples.map((row) => row[at] ?? '').find((cell) => cell !== '');
  return (
    <SelectField
      label={t(`field_${field}`)}
      hint={sample ? t('sampleOf', { text: sample }) : undefined}
      value={at === undefined ? none : String(at)}
      options={[
        { value: none, label: t('noColumn') },
        ...table.header.map((name, column) => ({ value: String(column), label: name || String(column + 1) })),
      ]}
      onChange={({ currentTarget: { value } }) => onChange(value === none ? null : Number(value))}
    />
  );
};
