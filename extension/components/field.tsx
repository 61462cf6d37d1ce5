/** A labelled field with its help and its error, tied together for assistive technology. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { defined } from "../store/defined.ts";

export interface FieldLook {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  /** The label is only read out: a heading above the column says it to the eye. */
  readonly hideLabel?: boolean | undefined;
}

/** The ids and states that a control needs to belong to its field. */
interface ControlLinks {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": boolean | undefined;
}

/** Lays out label, control, help and error; the control receives its links. */
export function Field(props: FieldLook & { children: (links: ControlLinks) => ComponentChildren }) {
  const id = useId();
  const described = [props.help && `${id}-help`, props.error && `${id}-error`].filter(Boolean);
  return (
    <div class="field">
      <label class={props.hideLabel ? "visually-hidden" : "field__label"} for={id}>
        {props.label}
      </label>
      {props.children({
        id,
        "aria-describedby": described.join(" ") || undefined,
        "aria-invalid": props.error ? true : undefined,
      })}
      {props.help && (
        <p class="field__help" id={`${id}-help`}>
          {props.help}
        </p>
      )}
      {props.error && (
        <p class="field__error" id={`${id}-error`}>
          {props.error}
        </p>
      )}
    </div>
  );
}

interface TextLook extends FieldLook {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly required?: boolean | undefined;
}

/** What is typed into a field of one line, beyond plain text; `min`, `max` and `step` go with numbers and dates. */
interface TextKind {
  readonly type?: "text" | "search" | "number" | "date" | "email" | "tel" | "url";
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly step?: string | number | undefined;
}

/** A field of one line; `suggestions` are offered while it is typed in. */
export function TextField(props: TextLook & TextKind & { suggestions?: readonly string[] }) {
  const { type = "text", min, max, step, placeholder, required, value, onValue } = props;
  const { suggestions = [] } = props;
  return (
    <Field label={props.label} help={props.help} error={props.error} hideLabel={props.hideLabel}>
      {(links) => (
        <>
          <input
            {...links}
            {...defined({ min, max, step, placeholder, required })}
            // The typings know each type of input apart, but not a choice among them.
            type={type as "text"}
            class="control"
            value={value}
            list={suggestions.length > 0 ? `${links.id}-list` : undefined}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
          {suggestions.length > 0 && (
            <datalist id={`${links.id}-list`}>
              {suggestions.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

/** A field of several lines. */
export function TextArea(props: TextLook & { rows?: number }) {
  const { rows = 3, placeholder, required, value, onValue } = props;
  return (
    <Field label={props.label} help={props.help} error={props.error} hideLabel={props.hideLabel}>
      {(links) => (
        <textarea
          {...links}
          {...defined({ placeholder, required })}
          rows={rows}
          class="control control--area"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
