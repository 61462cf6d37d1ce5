/** Choosing one of several: a list that opens, or choices that are all in sight. */
import { useId } from "preact/hooks";
import { Field, type FieldLook } from "./field.tsx";

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface OptionGroup<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
}

interface Choosing<T extends string> extends FieldLook {
  readonly value: T | "";
  readonly onValue: (value: T | "") => void;
  readonly empty?: string | undefined;
}

/** A list that opens; `empty` is the words for no choice, and without it a choice must be made. */
export function Select<T extends string>(props: Choosing<T> & { options: readonly Option<T>[] }) {
  return (
    <Field label={props.label} help={props.help} error={props.error}>
      {(links) => (
        <select
          {...links}
          class="control"
          value={props.value}
          onChange={(event) => props.onValue(event.currentTarget.value as T | "")}
        >
          {props.empty !== undefined && <option value="">{props.empty}</option>}
          {optionsOf(props.options)}
        </select>
      )}
    </Field>
  );
}

/** A list that opens, with headings. */
export function GroupedSelect<T extends string>(
  props: Choosing<T> & { groups: readonly OptionGroup<T>[] },
) {
  return (
    <Field label={props.label} help={props.help} error={props.error}>
      {(links) => (
        <select
          {...links}
          class="control"
          value={props.value}
          onChange={(event) => props.onValue(event.currentTarget.value as T | "")}
        >
          {props.empty !== undefined && <option value="">{props.empty}</option>}
          {props.groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {optionsOf(group.options)}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A few choices side by side, one of them on. */
export function Segments<T extends string>(props: {
  label: string;
  options: readonly Option<T>[];
  value: T;
  onValue: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="field__label">{props.label}</legend>
      <div class="segments__row">
        {props.options.map((option) => (
          <label key={option.value} class="segments__choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onValue(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function optionsOf<T extends string>(options: readonly Option<T>[]) {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
}
