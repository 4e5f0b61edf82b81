import { type ReactNode, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { FigureDialog } from './figure-dialog.tsx';
import type { FigureGroup } from './figure-item.ts';

type FigureButtonProps = {
  /** What the dialog is called, and what it says about how the figure came about. */
  title: string;
  meaning: string;
  groups: readonly FigureGroup[];
  /** What a screen reader says, where the words alone do not tell which figure it is. */
  name?: string;
  className?: string | undefined;
  children?: ReactNode;
};

/** A figure that opens the very items it was computed from. */
export const FigureButton = ({ title, meaning, groups, name, className, children }: FigureButtonProps) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="link" className={className} aria-label={name} onClick={() => setIsOpen(true)}>
        {children}
      </Button>
      {isOpen ? (
        <FigureDialog title={title} meaning={meaning} groups={groups} onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  );
};
