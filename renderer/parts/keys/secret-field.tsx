import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ComponentProps, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './keys.module.css';

type SecretFieldProps = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange'> & {
  value: string;
  onChange: (value: string) => void;
};

/**
 * A field for the passphrase. Not of type password on purpose: the browser would offer to keep the secret in its own
 * store, which is not ours to trust. The letters are masked by style instead.
 */
export const SecretField = ({ value, onChange, ...rest }: SecretFieldProps) => {
  const { t } = useTranslation('keys');
  const [isShown, setIsShown] = useState(false);
  return (
    <TextField
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      className={isShown ? undefined : styles.masked}
      autoCapitalize="off"
      autoCorrect="off"
      trailing={
        <IconButton
          label={isShown ? t('hide') : t('show')}
          icon={isShown ? <IconEyeOff size={17} stroke={1.6} /> : <IconEye size={17} stroke={1.6} />}
          onClick={() => setIsShown(!isShown)}
        />
      }
      {...rest}
    />
  );
};
