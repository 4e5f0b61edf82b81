import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isSummaryEntryOutOfSight } from '#domain/out-of-sight.ts';
import { routes } from '#domain/routes.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { showToast } from '#ui/toast.tsx';
import { modKey, useHotkey } from '#ui/use-hotkey.ts';
import { fileFormats } from './summary-files.ts';
import { useSummaryExport } from './use-summary-export.ts';
import type { Summary } from './use-summary.ts';
import styles from './summary-screen.module.css';

/** The ways out. Each takes exactly what stands on the page. */
export const SummaryExports = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const desktop = useDesktop();
  const hand = useSummaryExport(summary);
  const isEmpty = summary.document.sections.length === 0;
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const isOut =
    isHidden && summary.entries.some((one) => summary.ticks.has(one.id) && isSummaryEntryOutOfSight(one));
  /** Nothing goes out that can not be seen on the page. */
  const seen = (handOut: () => Promise<void>) => () => {
    if (isOut) showToast({ text: t('hiddenNotHanded', { key: modKey }) });
    else void handOut();
  };
  const print = seen(hand.print);
  useHotkey('mod+P', () => (isEmpty ? undefined : print()), { alsoWhileTyping: true });
  return (
    <>
      <Button variant="primary" disabled={isEmpty} onClick={print}>
        {t(desktop.edition === 'electron' ? 'savePdf' : 'print')}
      </Button>
      <Menu
        label={t('otherWays')}
        isInPlace
        target={<Button disabled={isEmpty}>{t('otherWays')}</Button>}
        items={[
          ...fileFormats.map((format) => ({
            label: t(`save-${format}`),
            onSelect: seen(() => hand.save(format)),
          })),
          { label: t('copy'), onSelect: seen(hand.copy) },
        ]}
      />
      <Link href={routes.summaries} className={styles.several}>
        {t('several')}
      </Link>
    </>
  );
};
