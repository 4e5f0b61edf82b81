import { useTranslation } from 'react-i18next';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { useHotkey } from '#ui/use-hotkey.ts';
import { useSummaryExport } from './use-summary-export.ts';
import type { Summary } from './use-summary.ts';
import styles from './summary-screen.module.css';

/** The ways out. Each takes exactly what stands on the page. */
export const SummaryExports = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const desktop = useDesktop();
  const hand = useSummaryExport(summary);
  const isEmpty = summary.document.sections.length === 0;
  const print = () => void hand.print();
  useHotkey('mod+P', () => (isEmpty ? undefined : print()), { alsoWhileTyping: true });
  return (
    <section className={styles.exports} aria-label={t('exports')}>
      <Button variant="primary" disabled={isEmpty} onClick={print}>
        {t(desktop.edition === 'electron' ? 'savePdf' : 'print')}
      </Button>
      <Button disabled={isEmpty} onClick={() => void hand.markdown()}>
        {t('saveMarkdown')}
      </Button>
      <Button disabled={isEmpty} onClick={() => void hand.json()}>
        {t('saveJson')}
      </Button>
      <Button variant="quiet" disabled={isEmpty} onClick={() => void hand.copy()}>
        {t('copy')}
      </Button>
    </section>
  );
};
