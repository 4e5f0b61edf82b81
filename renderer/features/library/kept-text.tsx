import type { ComponentProps } from 'react';
import { TextArea, TextField } from '#ui/field.tsx';
import { useDraft } from '#ui/use-draft.ts';

type KeptTextProps = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'onBlur'> & {
  saved: string;
  save: (text: string) => Promise<{ ok: boolean }>;
  /** Left empty it goes back to what was there. */
  isRequired?: boolean;
};

const trimmed = (text: string): string => text.trim();

const useKept = ({ saved, save, isRequired }: Pick<KeptTextProps, 'saved' | 'save' | 'isRequired'>) => {
  const keep = async (text: string) => (isRequired && text === '' ? { ok: true } : save(text));
  const draft = useDraft(saved, keep, { clean: trimmed });
  const leave = () => {
    if (isRequired && draft.text.trim() === '') draft.change(saved);
    void draft.flush();
  };
  return { draft, leave };
};

/** One line that saves itself. */
export const KeptText = ({ saved, save, isRequired, ...field }: KeptTextProps) => {
  const { draft, leave } = useKept({ saved, save, ...(isRequired ? { isRequired } : {}) });
  return (
    <TextField
      {...field}
      value={draft.text}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={leave}
    />
  );
};

type KeptProseProps = Omit<ComponentProps<typeof TextArea>, 'value' | 'onChange' | 'onBlur'> &
  Pick<KeptTextProps, 'saved' | 'save'>;

/** Several lines that save themselves. */
export const KeptProse = ({ saved, save, ...field }: KeptProseProps) => {
  const { draft, leave } = useKept({ saved, save });
  return (
    <TextArea
      {...field}
      value={draft.text}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={leave}
    />
  );
};
