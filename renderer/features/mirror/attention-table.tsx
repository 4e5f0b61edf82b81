import { useTranslation } from 'react-i18next';
import {
  type Attention,
  type AttentionMeasure,
  attentionMeasures,
  type AttentionRow,
} from '#domain/mirror/attention.ts';
import { givenName } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import { FigureButton } from '#parts/figures/figure-button.tsx';
import type { FigureItem } from '#parts/figures/figure-item.ts';
import { count } from '#ui/format.ts';
import { ShareBar } from '#ui/share-bar.tsx';
import styles from './attention-table.module.css';

const itemOf = (record: Session | Recognition): FigureItem =>
  'kinds' in record ? { kind: 'session', record } : { kind: 'thanks', record };

/** Every person with what they got, by name. The bars compare within a column; the numbers are always there. */
export const AttentionTable = ({ rows }: { rows: readonly AttentionRow[] }) => {
  const { t } = useTranslation('mirror');
  const most = (measure: AttentionMeasure): number =>
    Math.max(1, ...rows.map(({ got }) => got[measure].value));
  return (
    <table className={styles.table}>
      <caption>{t('attention')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('person')}</th>
          {attentionMeasures.map((measure) => (
            <th key={measure} scope="col">
              {t(`measure_${measure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ person, got }) => (
          <tr key={person.id}>
            <th scope="row">{person.name}</th>
            {attentionMeasures.map((measure) => (
              <Cell
                key={measure}
                got={got[measure]}
                title={t('attentionOf', { measure: t(`measure_${measure}`), name: givenName(person) })}
                most={most(measure)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Cell = ({ got, title, most }: { got: Attention; title: string; most: number }) => {
  const { t } = useTranslation('mirror');
  return (
    <td>
      <span className={styles.number}>
        {got.items.length === 0 ? (
          <span>{count(got.value)}</span>
        ) : (
          <FigureButton
            className={styles.figure}
            title={title}
            name={`${title}: ${count(got.value)}`}
            meaning={t('attentionMeaning')}
            groups={[{ items: got.items.map(itemOf) }]}
          >
            {count(got.value)}
          </FigureButton>
        )}
        {got.mark ? <span className={styles.mark}>{t(got.mark)}</span> : null}
      </span>
      <ShareBar share={got.value / most} tone="quiet" />
    </td>
  );
};
