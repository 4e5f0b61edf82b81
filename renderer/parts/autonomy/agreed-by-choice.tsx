import { useTranslation } from 'react-i18next';
import type { DelegationMove } from '#domain/autonomy/delegation.ts';
import { Choice } from '#ui/choice.tsx';

type AgreedBy = DelegationMove['agreedBy'];
type AgreedByChoiceProps = { value: AgreedBy; onChange: (agreedBy: AgreedBy) => void };

/** Whether both agreed on a level or the leader decided it. */
export const AgreedByChoice = ({ value, onChange }: AgreedByChoiceProps) => {
  const { t } = useTranslation('levels');
  return (
    <Choice
      legend={t('agreedBy')}
      value={value}
      onChange={onChange}
      options={[
        { value: 'both', label: t('agreedByBoth') },
        { value: 'me', label: t('agreedByMe') },
      ]}
    />
  );
};
