import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areasNamed } from '#data/areas-named.ts';
import { useLive } from '#data/live.ts';
import { activePeople } from '#data/people.ts';
import { keepCaptureLine, preference } from '#data/preferences.ts';
import { parseCapture } from '#domain/capture/capture.ts';
import { Kbd } from '#ui/marks.tsx';
import { useDraft } from '#ui/use-draft.ts';
import styles from './capture-line.module.css';
import { useCaptureWords } from './capture-words.ts';
import { isComplete, keepCaptured } from './keep-captured.ts';
import { NameList, optionId } from './name-list.tsx';
import { useNameList } from './use-name-list.ts';
import { useToday } from './use-today.ts';
import { useUndoToast } from './use-undo-toast.ts';

type CaptureLineProps = {
  autoFocus?: boolean;
  /** There is little room: one example. */
  isNarrow?: boolean;
  /** The key printed at its end; who shows it also binds it, and finds the field by this ref. */
  shownKey?: string;
  fieldRef?: { current: HTMLInputElement | null };
};

/** One line, kept with Enter: a talking point, a promise, thanks, a decision, a take-back or an obstacle. It says how it was understood before that. */
export const CaptureLine = ({ autoFocus, isNarrow, shownKey, fieldRef }: CaptureLineProps) => {
  const { t } = useTranslation('parts');
  const undoToast = useUndoToast();
  const people = useLive(activePeople, []) ?? [];
  const today = useToday();
  const id = useId();
  const { text: line, change: type } = useDraft(
    useLive(preference('capture-line'), []) ?? '',
    keepCaptureLine,
  );
  const [isFailed, setIsFailed] = useState(false);
  const isKeeping = useRef(false);
  const typed = useRef('');
  const areas = useLive(areasNamed(today), [today]) ?? [];
  const words = useCaptureWords(people, areas);
  const captured = parseCapture(line, people, today, areas);
  const change = (next: string) => {
    typed.current = next;
    type(next);
    setIsFailed(false);
  };
  const names = useNameList(line, people, change);
  const keep = async () => {
    if (!isComplete(captured) || isKeeping.current) return;
    isKeeping.current = true;
    const isKept = await keepCaptured(captured).finally(() => {
      isKeeping.current = false;
    });
    setIsFailed(!isKept);
    if (!isKept) return;
    // Who types on meanwhile keeps what they typed.
    if (typed.current === line || typed.current === '') change('');
    undoToast(t('captureKept', { what: words(captured) }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (names.onKeyDown(event) || event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void keep();
  };
  const isListOpen = names.found.length > 0;
  return (
    <div className={styles.capture}>
      <div className={styles.line}>
        <IconPlus aria-hidden="true" size="1.14rem" stroke={1.6} />
        <input
          ref={fieldRef}
          type="text"
          aria-label={t('capture')}
          aria-autocomplete="list"
          aria-controls={isListOpen ? `${id}-names` : undefined}
          aria-activedescendant={isListOpen ? optionId(`${id}-names`, names.active) : undefined}
          aria-describedby={`${id}-understood`}
          // Esc closes the list of names first; only then the dialog the line may stand in.
          data-mantine-stop-propagation={isListOpen}
          data-autofocus={autoFocus}
          autoFocus={autoFocus}
          autoComplete="off"
          spellCheck={false}
          maxLength={1000}
          placeholder={t(isNarrow ? 'capturePlaceholderShort' : 'capturePlaceholder')}
          value={line}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {shownKey && line === '' ? <Kbd>{shownKey}</Kbd> : null}
      </div>
      {isListOpen ? (
        <NameList
          id={`${id}-names`}
          label={t('captureNames')}
          completions={names.found}
          active={names.active}
          onTake={(completion) => change(completion.line)}
        />
      ) : null}
      <div id={`${id}-understood`} role="status" className={styles.understood}>
        {isFailed ? (
          <span className={styles.failed}>{t('captureFailed')}</span>
        ) : line === '' || isListOpen ? null : (
          <>
            <span className={isComplete(captured) ? styles.clear : styles.missing}>{words(captured)}</span>
            {isComplete(captured) ? (
              <span aria-hidden="true" className={styles.enter}>
                <Kbd>↵</Kbd> {t('captureEnter')}
              </span>
            ) : null}
          </>
        )}
      </div>
    </div>
  );
};
