/** The language of the workbook: tabs, headings and this sidebar. */
import { useContext } from "preact/hooks";
import type { Locale } from "#core";
import type { SidebarState } from "../../sidebar-contract.ts";
import { Language, useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { Failure } from "./status.tsx";
import { useScript } from "./use-script.ts";

const locales = ["en", "zh"] as const satisfies readonly Locale[];

export function LanguageSwitch({ onChange }: { readonly onChange: (state: SidebarState) => void }) {
  const text = useText();
  const locale = useContext(Language);
  const { busy, failure, ask } = useScript();
  return (
    <div class="language">
      <div class="row">
        <label for="language">{text("language.label")}</label>
        <select
          id="language"
          value={locale}
          disabled={busy}
          onChange={({ currentTarget }) => {
            const chosen = locales.find((known) => known === currentTarget.value);
            if (chosen) void ask(() => callScript("chooseLanguage", chosen), onChange);
          }}
        >
          {locales.map((known) => (
            <option key={known} value={known}>
              {text(`language.${known}`)}
            </option>
          ))}
        </select>
      </div>
      {failure !== undefined && <Failure reason={failure} />}
    </div>
  );
}
