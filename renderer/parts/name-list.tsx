import type { NameCompletion } from '#domain/people/name-completions.ts';
import { initials } from '#domain/people/person.ts';
import { Avatar } from '#parts/avatar.tsx';
import styles from './capture-line.module.css';

type NameListProps = {
  id: string;
  label: string;
  completions: readonly NameCompletion[];
  active: number;
  onTake: (completion: NameCompletion) => void;
};

export const optionId = (listId: string, at: number): string => `${listId}-${at}`;

/** The people a half-typed name may mean. The keys are the field's; the mouse works too. */
export const NameList = ({ id, label, completions, active, onTake }: NameListProps) => (
  <div role="listbox" id={id} aria-label={label} className={styles.names}>
    {completions.map((completion, at) => (
      <div
        key={completion.id}
        role="option"
        id={optionId(id, at)}
        tabIndex={-1}
        aria-selected={at === active}
        className={styles.name}
        // Not onClick: a press on the list must not take the focus out of the field first.
        onPointerDown={(event) => {
          event.preventDefault();
          onTake(completion);
        }}
      >
        <Avatar id={completion.id} initials={initials(completion.name)} />
        {completion.name}
      </div>
    ))}
  </div>
);
