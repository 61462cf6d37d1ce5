/** A form in a dialog: when it can't be saved yet, the focus goes to the first field that is wrong. */
import type { ComponentChildren } from "preact";
import { focusFirstFault } from "./first-fault.ts";

export function DialogForm(props: { onSubmit: () => Promise<void>; children: ComponentChildren }) {
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void props.onSubmit();
        focusFirstFault(event);
      }}
    >
      {props.children}
    </form>
  );
}
