import { useTranslation } from 'react-i18next';
import { type DayOrder, dayOrders } from '#domain/import/day-words.ts';
import { Choice } from '#ui/choice.tsx';
import { dayWithYear } from '#ui/format.ts';
import styles from './import-screen.module.css';

type DayOrderChoiceProps = {
  order: DayOrder;
  /** Both orders would fit. */
  isOpen: boolean;
  example: { text: string; day: string };
  onChange: (order: DayOrder) => void;
};

/** How dates such as 3/4/2026 are meant, with one of them as it is read so. */
export const DayOrderChoice = ({ order, isOpen, example, onChange }: DayOrderChoiceProps) => {
  const { t } = useTranslation('import');
  return (
    <div className={styles.dates}>
      <Choice
        legend={t('order')}
        value={order}
        onChange={onChange}
        options={dayOrders.map((one) => ({ value: one, label: t(`order_${one}`) }))}
      />
      <p className={styles.quiet}>
        {t('example', { text: example.text, day: dayWithYear(example.day) })} {isOpen ? t('orderOpen') : null}
      </p>
    </div>
  );
};
