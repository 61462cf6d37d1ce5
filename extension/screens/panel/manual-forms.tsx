/** The forms for what is typed in: a fact, a contact, an account. */
import type { Target } from "../../capture/keeping/account-target.ts";
import { AccountForm } from "./account-form.tsx";
import { ContactForm } from "./contact-form.tsx";
import { FactForm } from "./fact-form.tsx";

/** What can be entered by hand. */
export type EnteredKind = "fact" | "contact" | "account";

export function ManualForm(props: { kind: EnteredKind; suggestion: Target }) {
  switch (props.kind) {
    case "fact":
      return <FactForm suggestion={props.suggestion} />;
    case "contact":
      return <ContactForm suggestion={props.suggestion} />;
    case "account":
      return <AccountForm />;
  }
}
