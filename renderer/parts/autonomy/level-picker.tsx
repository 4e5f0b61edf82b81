import { type DelegationLevel, delegationLevels } from '#domain/autonomy/delegation.ts';
import { Choice } from '#ui/choice.tsx';
import styles from './level-picker.module.css';
import { useLevelWords } from './use-level-words.ts';

type LevelPickerProps = {
  legend: string;
  /** The person's given name, for the sentence that says what a level means; `null`: it is said to the person. */
  name: string | null;
  value: DelegationLevel | null;
  onChange: (level: DelegationLevel) => void;
};

/** One of the seven levels, with what it means in a sentence. */
export const LevelPicker = ({ legend, name, value, onChange }: LevelPickerProps) => {
  const words = useLevelWords();
  const meaning = (level: DelegationLevel) =>
    name === null ? words.toThem(level) : words.sentence(level, name);
  return (
    <div className={styles.picker}>
      <Choice
        legend={legend}
        value={value === null ? null : `${value}`}
        onChange={(chosen) => {
          const level = delegationLevels.find((one) => `${one}` === chosen);
          if (level !== undefined) onChange(level);
        }}
        options={delegationLevels.map((level) => ({
          value: `${level}`,
          label: `${level} ${words.name(level)}`,
          name: `${level} ${words.name(level)}: ${meaning(level)}`,
        }))}
      />
      <p className={styles.sentence}>{value === null ? '' : meaning(value)}</p>
    </div>
  );
};
