import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TalkingPointId } from '#domain/ids.ts';
import type { EditorCommand } from '#ui/markdown-editor-type.ts';

const commandIds = ['action', 'feedback', 'question', 'thanks', 'evidence', 'goal', 'experiment'] as const;
export type CommandId = (typeof commandIds)[number];

/** A command that was called, with the words behind it and the point it was called on. */
export type Call = { id: CommandId; text: string; pointId: TalkingPointId | null };

/** Starts a command. */
export type OnCall = (call: Call) => void;

export const isCommandId = (id: string): id is CommandId => commandIds.some((known) => known === id);

/** What `/` offers during a session. */
export const useSessionCommands = (): readonly EditorCommand[] => {
  const { t } = useTranslation('session');
  return useMemo(
    () => commandIds.map((id) => ({ id, label: t(`command_${id}`), hint: t(`commandHint_${id}`) })),
    [t],
  );
};
