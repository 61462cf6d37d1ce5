/** A text that may stand in two languages: the reader's is asked for, the other one when it is wanted. */
import { type Locale, locales, type LocalText } from "#core";
import { TextArea, TextField } from "./field.tsx";
import { useLocale } from "../locales/use-locale.tsx";

export function LocalTextField(props: {
  label: string;
  text: LocalText;
  onText: (text: LocalText) => void;
  both: boolean;
  error?: string | undefined;
  rows?: number;
  hideLabel?: boolean;
}) {
  const { locale, t } = useLocale();
  const { label, text, both, rows, error, hideLabel } = props;
  const shown = both ? [locale, ...locales.filter((one) => one !== locale)] : [locale];
  return (
    <div class={both ? "both" : undefined}>
      {shown.map((one) => {
        const look = {
          label: both ? t(`field.in.${one}`, { label }) : label,
          value: text[one] ?? "",
          // What is there in the other language shows what is meant, and is not lost.
          placeholder: text[one] ? undefined : text[other(one)],
          error: one === locale ? error : undefined,
          onValue: (value: string) => props.onText(withText(text, one, value)),
          hideLabel: hideLabel && !both,
        };
        return rows ? (
          <TextArea key={one} {...look} rows={rows} />
        ) : (
          <TextField key={one} {...look} />
        );
      })}
    </div>
  );
}

function other(locale: Locale): Locale {
  return locale === "en" ? "zh" : "en";
}

/** An emptied text is absent, so that the other language stands for it. */
function withText({ en, zh }: LocalText, locale: Locale, value: string): LocalText {
  const texts = { en, zh, [locale]: value === "" ? undefined : value };
  return {
    ...(texts.en === undefined ? {} : { en: texts.en }),
    ...(texts.zh === undefined ? {} : { zh: texts.zh }),
  };
}
