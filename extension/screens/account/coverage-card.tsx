/** The coverage of an account: what is known in each group, where the rest may be found, and the nine points. */
import {
  coverageStates,
  type GroupCoverage,
  type InformationState,
  type LikelySource,
  likelySourcesOf,
  type PointOfInformation,
} from "#core";
import { Badge, Card, type Tone } from "../../components/surfaces.tsx";
import { formatPercent } from "../../locales/formats.ts";
import { type Language, useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import type { FullAccount } from "./account-query.ts";
import { type AccountCoverage, coverageOfAccount } from "./coverage-query.ts";

// The sources after these tell one or two properties each.
const SOURCES = 4;

export function CoverageCard({ full }: { full: FullAccount }) {
  const { t } = useLocale();
  const coverage = coverageOfAccount(full, today());
  const count = (of: (group: GroupCoverage) => number): number =>
    coverage.groups.reduce((sum, group) => sum + of(group), 0);
  return (
    <Card
      title={t("coverage.title")}
      note={t("coverage.summary", {
        known: count(({ known }) => known.length),
        all: count(sizeOf),
        points: coverage.points.filter(({ state }) => state === "known").length,
      })}
    >
      <details class="coverage">
        <summary>{t("coverage.groups")}</summary>
        <ul class="coverage__list">
          {coverage.groups.map((group) => (
            <Group key={group.group} group={group} />
          ))}
        </ul>
        <p class="faint small">{t("coverage.optional")}</p>
      </details>
      <details class="coverage">
        <summary>{t("coverage.points")}</summary>
        <ol class="coverage__list">
          {coverage.points.map((point) => (
            <Point key={point.point} point={point} />
          ))}
        </ol>
      </details>
      <Sources coverage={coverage} />
    </Card>
  );
}

const sizeOf = (group: GroupCoverage): number =>
  coverageStates.reduce((sum, state) => sum + group[state].length, 0);

function Group({ group }: { group: GroupCoverage }) {
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
                  sources: namesOf(likelySourcesOf(property), language),
                })}
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function sourceName({ channel, page }: LikelySource, { term }: Language): string {
  return page ? term(`website-page.${page}`) : term(`channel.${channel}`);
}

function namesOf(sources: readonly LikelySource[], language: Language): string {
  return sources.map((source) => sourceName(source, language)).join(language.t("coverage.or"));
}

function Sources({ coverage: { sources } }: { coverage: AccountCoverage }) {
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

const tones: Readonly<Record<InformationState, Tone>> = {
  known: "good",
  partly: "caution",
  unknown: "neutral",
};

function Point({ point }: { point: PointOfInformation }) {
  const { t, term } = useLocale();
  const items = (keys: PointOfInformation["missing"]): string =>
    keys.map((key) => term(`information-item.${key}`)).join(t("coverage.and"));
  return (
    <li>
      <p class="row">
        <span>{term(`information-point.${point.point}`)}</span>
        <Badge tone={tones[point.state]}>{term(`information-state.${point.state}`)}</Badge>
      </p>
      {point.missing.length > 0 && (
        <p class="small soft">{t("coverage.pointMissing", { items: items(point.missing) })}</p>
      )}
      {point.stale.length > 0 && (
        <p class="small soft">{t("coverage.pointStale", { items: items(point.stale) })}</p>
      )}
    </li>
  );
}
