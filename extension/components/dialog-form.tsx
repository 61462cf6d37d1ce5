/** A form in a dialog: when it can't be saved yet, the focus goes to the first field that is wrong. */
import type { ComponentChildren } from "preact";

export function DialogForm(props: { onSubmit: () => Promise<void>; children: ComponentChildren }) {
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        void props.onSubmit();
        // The marks are drawn in the next frame.
        requestAnimationFrame(() =>
          form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
        );
      }}
    >
      {props.children}
    </form>
  );
}
