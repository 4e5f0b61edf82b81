import { type ReactNode, useId, useState } from 'react';
import { Button } from './button.tsx';
import styles from './chart-frame.module.css';

export type ChartTable = { head: readonly string[]; rows: readonly (readonly string[])[] };

type ChartFrameProps = {
  /** What the picture shows, as a sentence. A screen reader hears it instead of the picture. */
  sentence: string;
  /** The same numbers. On screen one of the two is seen, on paper both. */
  table: ChartTable;
  words: { asTable: string; asPicture: string };
  children: ReactNode;
};

/** A picture of numbers with its table behind it. */
export const ChartFrame = ({ sentence, table, words, children }: ChartFrameProps) => {
  const [isTable, setIsTable] = useState(false);
  const id = useId();
  return (
    <figure className={styles.frame} data-shows={isTable ? 'table' : 'picture'}>
      <div role="img" aria-label={sentence} className={styles.picture}>
        {children}
      </div>
      <div id={id} className={styles.table}>
        <ChartTableOf table={table} caption={sentence} />
      </div>
      <Button
        variant="link"
        className={styles.toggle}
        aria-expanded={isTable}
        aria-controls={id}
        onClick={() => setIsTable(!isTable)}
      >
        {isTable ? words.asPicture : words.asTable}
      </Button>
    </figure>
  );
};

const ChartTableOf = ({ table, caption }: { table: ChartTable; caption: string }) => (
  <table>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {table.head.map((words) => (
          <th key={words} scope="col">
            {words}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map(([name, ...rest], at) => (
        <tr key={at}>
          <th scope="row">{name}</th>
          {rest.map((words, column) => (
            <td key={table.head[column + 1]}>{words}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
