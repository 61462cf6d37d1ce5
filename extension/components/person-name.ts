/** Who did something, as it is shown: a name from the settings may be empty. */
import type { Reader } from "#core";
import type { Language } from "../locales/use-locale.tsx";

export function nameOf(reader: Reader, { t, term }: Language): string {
  return reader.kind === "person"
    ? reader.name || t("common.you")
    : term(`reader-kind.${reader.kind}`);
}
