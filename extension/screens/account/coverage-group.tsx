/** One group of properties: how much of it is known, what is in doubt, and where the rest may be found. */
import { type GroupCoverage, likelySourcesOf } from "#core";
import { Badge } from "../../components/surfaces.tsx";
import { formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { sourceNames } from "./source-names.ts";

export function CoverageGroup({ group }: { group: GroupCoverage }) {
  const language = useLocale();
  const { t, term } = language;
  const { known, stale, disputed, unknown } = group;
  const wanted = [...disputed, ...stale, ...unknown];
  return (
    <li>
      <details class="coverage__group">
        <summary>
          <span class="coverage__name">{term(`property-group.${group.group}`)}</span>
          <span class="coverage__share" aria-hidden="true">
            <span style={{ width: formatPercent("en", group.share) }} />
          </span>
          <span class="small soft coverage__counts">
            {t("coverage.counts", { known: known.length, unknown: unknown.length })}
          </span>
          {stale.length + disputed.length > 0 && (
            <span class="coverage__doubts">
              {stale.length > 0 && (
                <Badge tone="caution">{t("coverage.stale", { count: stale.length })}</Badge>
              )}
              {disputed.length > 0 && (
                <Badge tone="bad">{t("coverage.disputed", { count: disputed.length })}</Badge>
              )}
            </span>
          )}
        </summary>
        {wanted.length === 0 ? (
          <p class="small soft">{t("coverage.complete")}</p>
        ) : (
          <ul class="coverage__wanted small">
            {wanted.map((property) => (
              <li key={property}>
                {t("coverage.likely", {
                  property: term(`property.${property}`),
                  sources: sourceNames(likelySourcesOf(property), language),
                })}
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}
