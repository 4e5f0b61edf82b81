import { type RefObject, useEffect } from 'react';

/** Takes whoever types to the field that is wrong, once `fault` is said. */
export const useFocusFault = (form: RefObject<HTMLElement | null>, fault: string | undefined): void => {
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, fault]);
};
