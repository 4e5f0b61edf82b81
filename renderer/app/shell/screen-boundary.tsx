import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button.tsx';
import styles from './shell.module.css';

type Props = { children: ReactNode };

/** A screen that breaks doesn't take the notebook with it. */
export class ScreenBoundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <BrokenScreen /> : this.props.children;
  }
}

const BrokenScreen = () => {
  const { t } = useTranslation('app');
  return (
    <div role="alert" className={styles.centre}>
      <h1>{t('brokenTitle')}</h1>
      <p>{t('brokenText')}</p>
      <Button variant="primary" onClick={() => location.reload()}>
        {t('reload')}
      </Button>
    </div>
  );
};
