/** Every tab of the workbook. */
import { recordTables, scaleColumns } from "#core";
import { customerMapTab } from "./customer-map.ts";
import { forecastTab } from "./forecast.ts";
import { opportunitiesTab } from "./opportunities.ts";
import { problemsTab } from "./problems.ts";
import { scorecardsTab } from "./scorecards.ts";
import { settingsTab } from "./settings.ts";
import { tabKeys, type TabKey, type TabSpec } from "./tab-spec.ts";

const specs: Readonly<Record<TabKey, TabSpec>> = {
  accounts: { key: "accounts", columns: recordTables.accounts.columns },
  contacts: { key: "contacts", columns: recordTables.contacts.columns },
  observations: { key: "observations", columns: recordTables.observations.columns },
  scales: { key: "scales", columns: scaleColumns },
  ratings: { key: "ratings", columns: recordTables.ratings.columns },
  stakeholders: { key: "stakeholders", columns: recordTables.stakeholders.columns },
  opportunities: opportunitiesTab,
  ticks: { key: "ticks", columns: recordTables.ticks.columns },
  scorecards: scorecardsTab,
  map: customerMapTab,
  forecast: forecastTab,
  settings: settingsTab,
  problems: problemsTab,
};

export const allTabs: readonly TabSpec[] = tabKeys.map((key) => specs[key]);

export function tabSpec(key: TabKey): TabSpec {
  return specs[key];
}
