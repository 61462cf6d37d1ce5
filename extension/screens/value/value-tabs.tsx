/** The views of customer value: a new one is a line in this list. */
import type { Period } from "#core";
import type { ComponentType } from "preact";
import type { ValueKey } from "../../locales/use-value-words.ts";
import { KeyAccountsTab } from "./key-accounts-tab.tsx";
import { ChecksTab } from "./checks-tab.tsx";
import { PurchasesTab } from "./purchases-tab.tsx";
import { PyramidsTab } from "./pyramids-tab.tsx";
import { RankingTab } from "./ranking-tab.tsx";
import { ScorecardTab } from "./scorecard-tab.tsx";
import { TargetsTab } from "./targets-tab.tsx";

/** What a view is given: the period that is chosen above all views. */
export interface ValueTabProps {
  readonly period: Period;
}

interface ValueTab {
  /** Its part of the address. */
  readonly key: string;
  readonly title: ValueKey;
  readonly View: ComponentType<ValueTabProps>;
  /** Does it show what holds now, whatever the period? */
  readonly isTimeless?: boolean;
}

export const valueTabs: readonly ValueTab[] = [
  { key: "ranking", title: "tab.ranking", View: RankingTab },
  { key: "pyramids", title: "tab.pyramids", View: PyramidsTab },
  { key: "scorecard", title: "tab.scorecard", View: ScorecardTab },
  { key: "key-accounts", title: "tab.key-accounts", View: KeyAccountsTab },
  { key: "targets", title: "tab.targets", View: TargetsTab },
  { key: "orders", title: "tab.purchases", View: PurchasesTab },
  { key: "checks", title: "tab.checks", View: ChecksTab, isTimeless: true },
];
