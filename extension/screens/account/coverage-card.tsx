/** The coverage of an account: what is known in each group, where the rest may be found, and the nine points. */
import { coverageStates, type GroupCoverage } from "#core";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import type { FullAccount } from "./account-query.ts";
import { CoverageGroup } from "./coverage-group.tsx";
import type { AccountCoverage } from "./coverage-query.ts";
import { CoverageSources } from "./coverage-sources.tsx";
import { PointOfInformationRow } from "./information-point.tsx";

export function CoverageCard({ full, coverage }: { full: FullAccount; coverage: AccountCoverage }) {
  const { t } = useLocale();
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
            <CoverageGroup key={group.group} group={group} />
          ))}
        </ul>
        <p class="faint small">{t("coverage.optional")}</p>
      </details>
      <details class="coverage">
        <summary>{t("coverage.points")}</summary>
        <ol class="coverage__list">
          {coverage.points.map((point) => (
            <PointOfInformationRow key={point.point} accountId={full.account.id} point={point} />
          ))}
        </ol>
      </details>
      <CoverageSources coverage={coverage} />
    </Card>
  );
}

const sizeOf = (group: GroupCoverage): number =>
  coverageStates.reduce((sum, state) => sum + group[state].length, 0);
