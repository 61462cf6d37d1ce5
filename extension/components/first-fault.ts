/** Takes the user to what keeps a form from being saved. */

/** Moves the focus to the first field that is marked as wrong, once the form has been drawn with its marks. */
export function focusFirstFault(within: Event | HTMLElement): void {
  const form = within instanceof Event ? (within.currentTarget as HTMLElement) : within;
  requestAnimationFrame(() => {
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
