import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TalkingPointId } from '#domain/ids.ts';
import type { EditorCommand } from '#ui/markdown-editor-type.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';

const commandIds = [
  'action',
  'decision',
  'feedback',
  'question',
  'thanks',
  'evidence',
  'goal',
  'experiment',
  'obstacle',
  'takeback',
] as const;
export type CommandId = (typeof commandIds)[number];

/** A command that was called, with the words behind it and the point it was called on. */
export type Call = { id: CommandId; text: string; pointId: TalkingPointId | null };

/** Starts a command. */
export type OnCall = (call: Call) => void;

export const isCommandId = (id: string): id is CommandId => commandIds.some((known) => known === id);

/** What `/` offers during a session. Taking back is the leader's own business and not offered on a shared screen. */
export const useSessionCommands = (): readonly EditorCommand[] => {
  const { t } = useTranslation('session');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  return useMemo(
    () =>
      commandIds
        .filter((id) => !(isHidden && id === 'takeback'))
        .map((id) => ({ id, label: t(`command_${id}`), hint: t(`commandHint_${id}`) })),
    [t, isHidden],
  );
};
