/**
 * Whether the notebook is locking: the page takes no keys any more (`inert`), and a field that loses the focus therefore
 * was not left by anybody. What would be finished by leaving stays half typed.
 */
export const isPageGoing = (): boolean => document.body.inert;
