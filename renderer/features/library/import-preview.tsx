import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { importLadders } from '#data/ladders.ts';
import type { LadderDraft } from '#domain/ladders/ladder-draft.ts';
import { routes } from '#domain/routes.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { CheckBox } from '#ui/check-box.tsx';
import { DialogActions } from '#ui/dialog.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import styles from './import.module.css';

/** From so many roles on there is a field to find some among them. */
const manyRoles = 8;

type ImportPreviewProps = {
  file: string;
  ladders: readonly LadderDraft[];
  onAgain: () => void;
  onDone: () => void;
};

/** What a file would bring: how much, and whose words. Added only by the button. */
export const ImportPreview = ({ file, ladders, onAgain, onDone }: ImportPreviewProps) => {
  const { t } = useTranslation('library');
  const undoToast = useUndoToast();
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<readonly number[]>(ladders.length === 1 ? [0] : []);
  const [terms, setTerms] = useState({
    licence: ladders[0]?.licence ?? '',
    attribution: ladders[0]?.attribution ?? '',
  });
  const [error, setError] = useState<string | null>(null);
  const add = async () => {
    const drafts = chosen.flatMap((at) => ladders[at] ?? []).map((draft) => ({ ...draft, ...terms }));
    if (drafts.length === 0) return setError(t('chooseOne'));
    const outcome = await importLadders(drafts);
    if (!outcome.ok) return setError(t('notAdded'));
    const [first, ...others] = outcome.result;
    onDone();
    if (first !== undefined && others.length === 0) navigate(routes.ladder(first));
    undoToast(t('added', { count: drafts.length, name: drafts[0]?.name ?? '' }), () =>
      navigate(routes.library),
    );
  };
  return (
    <div className={styles.preview}>
      <h3>{t('previewOf', { file })}</h3>
      {ladders.length === 1 ? (
        <OneLadder ladder={ladders[0]} />
      ) : (
        <ChooseRoles ladders={ladders} chosen={chosen} onChoose={setChosen} />
      )}
      <TextField
        label={t('licence')}
        hint={t('licenceHint')}
        maxLength={2000}
        value={terms.licence}
        onChange={(event) => setTerms({ ...terms, licence: event.currentTarget.value })}
      />
      <TextArea
        label={t('attribution')}
        hint={t('attributionHint')}
        maxLength={2000}
        minRows={1}
        maxRows={4}
        value={terms.attribution}
        onChange={(event) => setTerms({ ...terms, attribution: event.currentTarget.value })}
      />
      {error ? (
        <p role="alert" className={styles.fault}>
          {error}
        </p>
      ) : null}
      <DialogActions>
        <Button variant="quiet" onClick={onAgain}>
          {t('otherFile')}
        </Button>
        <Button variant="primary" data-autofocus onClick={() => void add()}>
          {t('addLadders', { count: Math.max(1, chosen.length) })}
        </Button>
      </DialogActions>
    </div>
  );
};

const useFacts = () => {
  const { t } = useTranslation('library');
  return ({ levels, skills }: LadderDraft): string =>
    [
      t('steps', { count: levels.length }),
      t('skills', { count: skills.length }),
      t('expectations', { count: skills.reduce((sum, { expectations }) => sum + expectations.length, 0) }),
    ].join(' · ');
};

const OneLadder = ({ ladder }: { ladder: LadderDraft | undefined }) => {
  const facts = useFacts();
  if (ladder === undefined) return null;
  return (
    <div>
      <p className={styles.found}>{ladder.name}</p>
      <p className={styles.quiet}>{facts(ladder)}</p>
      <p className={styles.names}>{ladder.levels.map(({ name }) => name).join(' → ')}</p>
      <p className={styles.names}>{ladder.skills.map(({ name }) => name).join(', ')}</p>
    </div>
  );
};

type ChooseRolesProps = {
  ladders: readonly LadderDraft[];
  chosen: readonly number[];
  onChoose: (chosen: readonly number[]) => void;
};

const ChooseRoles = ({ ladders, chosen, onChoose }: ChooseRolesProps) => {
  const { t } = useTranslation('library');
  const facts = useFacts();
  const [filter, setFilter] = useState('');
  const isShown = ({ name }: LadderDraft) => name.toLowerCase().includes(filter.trim().toLowerCase());
  return (
    <fieldset className={styles.roles}>
      <legend>{t('previewChoose')}</legend>
      {ladders.length >= manyRoles ? (
        <TextField
          label={t('filter')}
          isLabelHidden
          placeholder={t('filter')}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      ) : null}
      <div className={styles.all}>
        <Button variant="link" onClick={() => onChoose(ladders.map((_, at) => at))}>
          {t('chooseAll', { count: ladders.length })}
        </Button>
        <Button variant="link" onClick={() => onChoose([])}>
          {t('chooseNone')}
        </Button>
      </div>
      <ul className={styles.roleList}>
        {ladders.map((ladder, at) =>
          isShown(ladder) ? (
            <li key={ladder.name}>
              <CheckBox
                label={
                  <>
                    {ladder.name} <span className={styles.quiet}>{facts(ladder)}</span>
                  </>
                }
                checked={chosen.includes(at)}
                onChange={(isChosen) =>
                  onChoose(isChosen ? [...chosen, at] : chosen.filter((one) => one !== at))
                }
              />
            </li>
          ) : null,
        )}
      </ul>
    </fieldset>
  );
};
