/** Takes the user to what keeps a form from being saved. */

/** Moves the focus to the first field that is marked as wrong, once the form has been drawn with its marks. */
export function focusFirstFault({ currentTarget }: Event): void {
  const form = currentTarget as HTMLElement;
  requestAnimationFrame(() => {
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
