/** The views of customer value: a new one is a line in this list. */
import { KeyAccountsTab } from "./key-accounts/key-accounts-tab.tsx";
import { ChecksTab } from "./checks/checks-tab.tsx";
import { PurchasesTab } from "./purchases/purchases-tab.tsx";
import { PyramidsTab } from "./pyramids/pyramids-tab.tsx";
import { RankingTab } from "./ranking/ranking-tab.tsx";
import { ScorecardTab } from "./scorecard/scorecard-tab.tsx";
import { TargetsTab } from "./targets/targets-tab.tsx";
import type { ValueTab } from "./value-tab.ts";

export const valueTabs: readonly ValueTab[] = [
  { key: "ranking", title: "tab.ranking", View: RankingTab },
  { key: "pyramids", title: "tab.pyramids", View: PyramidsTab },
  { key: "scorecard", title: "tab.scorecard", View: ScorecardTab },
  { key: "key-accounts", title: "tab.key-accounts", View: KeyAccountsTab },
  { key: "targets", title: "tab.targets", View: TargetsTab },
  { key: "orders", title: "tab.purchases", View: PurchasesTab },
  { key: "checks", title: "tab.checks", View: ChecksTab, isTimeless: true },
];
