import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLive } from '#data/live.ts';
import { frameDesk } from '#data/place-desk.ts';
import { type FrameSheet, frameMarkdown } from '#domain/autonomy/frame-sheet.ts';
import type { DelegationId } from '#domain/ids.ts';
import { routes } from '#domain/routes.ts';
import { useToday } from '#parts/use-today.ts';
import { useDesktop } from '#platform/desktop-context.tsx';
import { Button } from '#ui/button.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { Paper } from '#ui/paper.tsx';
import { showToast } from '#ui/toast.tsx';
import { useHotkey } from '#ui/use-hotkey.ts';
import styles from './frame-screen.module.css';
import { useFrameSheet } from './use-frame-sheet.ts';

/** Names nobody: a file name is seen in places its content is not. */
const fileName = 'frame.pdf';

/** A frame as one page to print or hand over. */
export const FrameScreen = ({ delegationId }: { delegationId: DelegationId }) => {
  const { t } = useTranslation('autonomy');
  const today = useToday();
  const desk = useLive(frameDesk(delegationId), [delegationId]);
  const sheetOf = useFrameSheet(today);
  if (desk === undefined) return null;
  if (desk === null)
    return (
      <EmptyPlace>
        <h1>{t('frameGone')}</h1>
        <Link href={routes.autonomy}>{t('toBoard')}</Link>
      </EmptyPlace>
    );
  return <Sheet sheet={sheetOf(desk)} />;
};

const Sheet = ({ sheet }: { sheet: FrameSheet }) => {
  const { t } = useTranslation('autonomy');
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <Link href={routes.autonomy}>{t('toBoard')}</Link>
        <Exports sheet={sheet} />
      </div>
      <Paper title={sheet.title} subtitle={sheet.subtitle}>
        {sheet.parts.map((part) => (
          <section key={part.heading} className={styles.part}>
            <h2 className={styles.heading}>{part.heading}</h2>
            {part.text ? <MarkdownText text={part.text} /> : null}
            {part.lines.length > 0 ? (
              <ul className={styles.lines}>
                {part.lines.map((line) => (
                  <li key={line.text}>
                    {line.text} <span className={styles.remark}>{line.remark}</span>
                  </li>
                ))}
              </ul>
            ) : null}
          </section>
        ))}
      </Paper>
    </div>
  );
};

const Exports = ({ sheet }: { sheet: FrameSheet }) => {
  const { t } = useTranslation('autonomy');
  const desktop = useDesktop();
  const print = async () => {
    const outcome = await desktop.printOrSavePdf(fileName);
    if (outcome === 'failed') showToast({ text: t('frameNotSaved') });
    if (outcome === 'saved') showToast({ text: t('frameSaved', { file: fileName }) });
  };
  const copy = async () => {
    const isCopied = await desktop.copyText(frameMarkdown(sheet));
    showToast({ text: t(isCopied ? 'frameCopied' : 'frameNotCopied') });
  };
  useHotkey('mod+P', () => void print(), { alsoWhileTyping: true });
  return (
    <div className={styles.exports}>
      <Button onClick={() => void copy()}>{t('frameCopy')}</Button>
      <Button variant="primary" onClick={() => void print()}>
        {t(desktop.edition === 'electron' ? 'framePdf' : 'framePrint')}
      </Button>
    </div>
  );
};
