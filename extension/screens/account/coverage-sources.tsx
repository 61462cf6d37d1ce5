/** The sources that would tell most of what is not known yet. */
import { useLocale } from "../../locales/use-locale.tsx";
import type { AccountCoverage } from "./coverage-query.ts";
import { sourceName } from "./source-names.ts";

// The sources after these tell one or two properties each.
const SOURCES = 4;

export function CoverageSources({ coverage: { sources } }: { coverage: AccountCoverage }) {
  const language = useLocale();
  const { t, term } = language;
  if (sources.length === 0) return null;
  return (
    <details class="coverage">
      <summary>{t("coverage.sources")}</summary>
      <ol class="coverage__list">
        {sources.slice(0, SOURCES).map((source) => (
          <li key={`${source.channel} ${source.page ?? ""}`}>
            <strong>{sourceName(source, language)}</strong>{" "}
            <span class="small soft">
              {t("coverage.tells", { count: source.properties.length })}
            </span>
            <p class="small">
              {source.properties
                .map((property) => term(`property.${property}`))
                .join(t("coverage.or"))}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
