/** Fields with their label, and what is wrong with what stands in them. */
import { useId, useState } from "preact/hooks";
import type { LocalText } from "#core";
import { useWords } from "../locales/words.tsx";

interface FieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  /** The label is there for those who hear it, and not seen. */
  readonly isBare?: boolean | undefined;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly rows?: number | undefined;
  readonly onValue: (value: string) => void;
}

export function TextField({ label, error, isBare, value, rows, onValue }: TextProps) {
  const [id, told] = [useId(), useId()];
  const Control = rows === undefined ? "input" : "textarea";
  return (
    <div class="field">
      <label for={id} class={isBare ? "heard" : undefined}>
        {label}
      </label>
      <Control
        id={id}
        rows={rows}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : told}
        onInput={(event) => onValue((event.currentTarget as HTMLInputElement).value)}
      />
      {error !== undefined && (
        <p id={told} class="bad">
          {error}
        </p>
      )}
    </div>
  );
}

interface NumberProps extends FieldProps {
  readonly value: number | undefined;
  readonly onValue: (value: number | undefined) => void;
}

/** What is typed stays as it was typed; what is no number is handed on as one that is none. */
export function NumberField({ value, onValue, ...field }: NumberProps) {
  const [typed, setTyped] = useState("");
  const means = numberIn(typed);
  const shown = Object.is(means, value) ? typed : value === undefined ? "" : String(value);
  return (
    <TextField
      {...field}
      value={shown}
      onValue={(text) => {
        setTyped(text);
        onValue(numberIn(text));
      }}
    />
  );
}

function numberIn(text: string): number | undefined {
  const plain = text.trim().replace(",", ".");
  return plain === "" ? undefined : Number(plain);
}

interface LocalTextProps extends FieldProps {
  readonly text: LocalText;
  readonly both: boolean;
  readonly rows?: number | undefined;
  readonly onText: (text: LocalText) => void;
}

/** A text in the language of the workbook, or in both. */
export function LocalTextField({ label, error, isBare, text, both, rows, onText }: LocalTextProps) {
  const { locale, text: say } = useWords();
  const languages = both ? (["en", "zh"] as const) : [locale];
  return (
    <>
      {languages.map((language, at) => (
        <TextField
          key={language}
          label={both ? say(language === "en" ? "english" : "chinese", { label }) : label}
          error={at === 0 ? error : undefined}
          isBare={isBare && !both}
          value={text[language] ?? ""}
          rows={rows}
          onValue={(value) => {
            const { [language]: _, ...other } = text;
            onText(value === "" ? other : { ...other, [language]: value });
          }}
        />
      ))}
    </>
  );
}
