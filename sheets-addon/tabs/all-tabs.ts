/** Every tab of the workbook. */
import { processColumns, recordTables, scaleColumns } from "#core";
import { buyingCentresTab } from "./buying-centres.ts";
import { conflictsTab } from "./conflicts.ts";
import { coverageTab } from "./coverage.ts";
import { chartsTab } from "./charts.ts";
import { customerMapTab } from "./customer-map.ts";
import { forecastTab } from "./forecast.ts";
import { opportunitiesTab } from "./opportunities.ts";
import { problemsTab } from "./problems.ts";
import { pyramidsTab } from "./pyramids.ts";
import { questionsTab } from "./questions.ts";
import { scorecardsTab } from "./scorecards.ts";
import { settingsTab } from "./settings.ts";
import { stageHistoryTab } from "./stage-history.ts";
import { trackRecordTab } from "./track-record.ts";
import { valuesTab } from "./values.ts";
import { tabKeys, type TabKey, type TabSpec } from "./tab-spec.ts";

/** The tabs with columns of their own; the others are the tables of records as they are. */
const special: readonly TabSpec[] = [
  { key: "scales", columns: scaleColumns },
  { key: "processes", columns: processColumns },
  opportunitiesTab,
  scorecardsTab,
  customerMapTab,
  questionsTab,
  buyingCentresTab,
  coverageTab,
  forecastTab,
  trackRecordTab,
  stageHistoryTab,
  pyramidsTab,
  valuesTab,
  chartsTab,
  settingsTab,
  conflictsTab,
  problemsTab,
];

export const allTabs: readonly TabSpec[] = tabKeys.map(
  (key) =>
    special.find((spec) => spec.key === key) ?? {
      key,
      columns: recordTables[key as keyof typeof recordTables].columns,
    },
);

export function tabSpec(key: TabKey): TabSpec {
  return allTabs[tabKeys.indexOf(key)]!;
}
