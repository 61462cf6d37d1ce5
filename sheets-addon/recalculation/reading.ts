/** What a workbook says: its records, and what follows from them, each made when it is first asked for. */
import { knowledgeOf, type AccountKnowledge, type Ledger } from "./account-knowledge.ts";
import { compute, type Basis, type Computation } from "./computation.ts";
import { lazily } from "../start-up/lazily.ts";
import { readRecords, type Records } from "../workbook/records.ts";
import { readSettings } from "../workbook/settings.ts";
import type { SheetProblem } from "../workbook/sheet-problem.ts";
import { tabKeys } from "../tabs/tab-spec.ts";
import { trackRecord, type TrackRecord } from "../tabs/track-record.ts";
import {
  type AccountId,
  type Locale,
  valuePortfolio,
  type ValuePortfolio,
  withMeetings,
} from "#core";
import type { Workbook } from "../workbook/workbook.ts";

export interface Reading {
  readonly workbook: Workbook;
  readonly locale: Locale;
  readonly basis: Basis;
  readonly records: Records;
  readonly ledger: Ledger;
  readonly computation: Computation;
  readonly value: ValuePortfolio;
  readonly record: TrackRecord;
  readonly knowledge: (account: AccountId) => AccountKnowledge;
  /** What is wrong in the tabs that were read so far, in the order of the tabs. */
  readonly problems: () => readonly SheetProblem[];
}

/** Reads and computes as far as it is asked; writes nothing. */
export function readWorkbook(workbook: Workbook): Reading {
  const { locale, tabs } = workbook;
  const records = readRecords(workbook);
  const { settings, months, today, problems } = readSettings(tabs.get("settings"), locale);
  const recordsOf = <T>(placed: readonly { readonly record: T }[]) =>
    placed.map(({ record }) => record);
  const basis = lazily<Basis>({
    settings: () => settings,
    months: () => months,
    today: () => today,
    scales: () => records.scales,
    accounts: () => recordsOf(records.accounts),
    ratings: () => recordsOf(records.ratings),
    observations: () => recordsOf(records.observations),
    withdrawals: () => recordsOf(records.withdrawals),
    opportunities: () => recordsOf(records.opportunities),
    ticks: () => recordsOf(records.ticks),
    pastOpportunities: () => recordsOf(records.pastOpportunities),
    processes: () => records.processes,
  });
  const reading: Reading = lazily<Reading>({
    workbook: () => workbook,
    locale: () => locale,
    basis: () => basis,
    records: () => records,
    computation: () => compute(basis),
    ledger: () => ({
      contacts: recordsOf(records.contacts),
      observations: basis.observations,
      withdrawals: basis.withdrawals,
      stakeholders: withMeetings(recordsOf(records.stakeholders), recordsOf(records.activities)),
      judgements: recordsOf(records.judgements),
      opportunities: basis.opportunities,
      stageOf: ({ id }) => reading.computation.stages.get(id) ?? 0,
    }),
    value: () =>
      valuePortfolio({
        settings,
        today,
        accounts: basis.accounts,
        placements: reading.computation.placements,
        orders: recordsOf(records.orders),
        metricValues: recordsOf(records.metricValues),
      }),
    record: () =>
      trackRecord(
        recordsOf(records.frozenChances),
        recordsOf(records.frozenBands),
        basis.opportunities,
        today,
      ),
    knowledge: () => knowledgeOf(reading.ledger, today),
    problems: () => () => inOrder([...records.problems(), ...problems]),
  });
  return reading;
}

function inOrder(problems: readonly SheetProblem[]): readonly SheetProblem[] {
  return [...problems].sort(
    (a, b) => tabKeys.indexOf(a.tab) - tabKeys.indexOf(b.tab) || (a.row ?? 0) - (b.row ?? 0),
  );
}
