/** A field for a number that may not be one yet: what is typed stays as typed, and is read as people write it. */
import { useState } from "preact/hooks";
import { Field, type FieldLook } from "./field.tsx";

const GROUPED = /^-?\d{1,3}(?:[,，\u00a0 ]\d{3})+(?:\.\d+)?$/u;
const PLAIN = /^-?\d+(?:[.,，]\d+)?$/u;

/**
 * The number of a text: a comma before other than three digits is a decimal one. Empty is absent, anything else is
 * not a number.
 * @example readNumber("14,5") // 14.5
 */
export function readNumber(text: string): number | undefined {
  const written = text.trim();
  if (written === "") return undefined;
  if (GROUPED.test(written)) return Number(written.replace(/[,，\u00a0 ]/gu, ""));
  return PLAIN.test(written) ? Number(written.replace(/[,，]/u, ".")) : Number.NaN;
}

export function NumberField(
  props: FieldLook & {
    value: number | undefined;
    onValue: (value: number | undefined) => void;
    hideLabel?: boolean;
  },
) {
  const { value, onValue } = props;
  const [text, setText] = useState(shown(value));
  // What was typed stays as it was typed, until the value comes from elsewhere.
  const written = isSame(readNumber(text), value) ? text : shown(value);
  return (
    <Field label={props.label} help={props.help} error={props.error} hideLabel={props.hideLabel}>
      {(links) => (
        <input
          {...links}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          class="control number"
          value={written}
          onInput={(event) => {
            setText(event.currentTarget.value);
            onValue(readNumber(event.currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}

function shown(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "" : String(value);
}

function isSame(a: number | undefined, b: number | undefined): boolean {
  return a === b || (Number.isNaN(a) && Number.isNaN(b));
}
