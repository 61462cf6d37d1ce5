/** What a workbook held when it was written, on a sheet out of sight: by it an import tells what was edited by hand. */
import type { Account } from "../../research/account/account.ts";
import type { Fact } from "../../research/account/account-profile.ts";
import type { PropertyKey } from "../../research/facts/property.ts";
import type { Levels } from "../../rating/score/rating.ts";
import type { Opportunity } from "../../pipeline/opportunity.ts";
import type { AccountId } from "../../value/id.ts";
import { type Locale, locales } from "../../value/local-text.ts";
import { Scale } from "../../rating/scale/scale.ts";
import { ArchiveSettings } from "../archive/archive.ts";
import type { Standing } from "../archive/archive-figures.ts";
import type { AxisPlaces } from "./axis-places.ts";
import { conditionsOf } from "./opportunity-headings.ts";
import type { SalesProcess } from "../../pipeline/sales-process.ts";
import { textCell, type Sheet, type SheetRow } from "./sheet.ts";

export const STATE_SHEET = "Account Atlas";
const FORMAT = "account-atlas-workbook";
/** A text may stand in several cells, for one holds no more than 32,767 characters. */
const PIECE = 30_000;

export interface AccountState {
  readonly record: Account;
  /** The values of each property as its cell showed them. */
  readonly facts: Readonly<Partial<Record<PropertyKey, readonly string[]>>>;
  /** The levels by `scale factor`. */
  readonly levels: Readonly<Record<string, number>>;
}

export interface OpportunityState {
  readonly record: Opportunity;
  /** The conditions that were ticked. */
  readonly done: readonly string[];
}

/** The settings that stand in a workbook. */
export type WrittenSettings = Pick<ArchiveSettings, "thresholds" | "stageTable">;

/** The records of a workbook as they were written into it; `fileId` is random and tells one file from another. */
export interface WorkbookState {
  readonly fileId: string;
  /** The language of the file; older files don't say it. */
  readonly locale: Locale | undefined;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly settings: WrittenSettings | undefined;
  readonly accounts: ReadonlyMap<string, AccountState>;
  readonly opportunities: ReadonlyMap<string, OpportunityState>;
}

/** What the sheet of state says of the accounts. */
export interface AccountSources {
  readonly accounts: readonly Account[];
  readonly facts: ReadonlyMap<AccountId, readonly Fact[]>;
  readonly levels: readonly ReadonlyMap<AccountId, Levels>[];
  readonly axes: readonly AxisPlaces[];
  readonly settings: ArchiveSettings;
}

export function stateSheet(
  fileId: string,
  locale: Locale,
  sources: AccountSources,
  standings: readonly Standing[],
  process: SalesProcess,
): Sheet {
  const rows = [
    ...sources.accounts.map((record) =>
      stateRow("account", record.id, accountState(record, sources)),
    ),
    ...standings.map(({ opportunity, position }) => {
      const open = new Set<string>(
        position.stages.flatMap(({ openMilestones, openCriteria }) =>
          [...openMilestones, ...openCriteria].map(({ id }) => id),
        ),
      );
      const done = conditionsOf(process).flatMap(({ id }) => (open.has(id) ? [] : [id]));
      return stateRow("opportunity", opportunity.id, { record: opportunity, done });
    }),
    ...sources.axes.flatMap(({ scale }) =>
      scale.factors.length > 0 ? [stateRow("scale", scale.id, scale)] : [],
    ),
    stateRow("settings", "settings", writtenSettings(sources.settings)),
  ];
  return {
    name: STATE_SHEET,
    columns: Array.from({ length: Math.max(4, ...rows.map((row) => row.length)) }, () => ({
      width: 20,
    })),
    rows: [[FORMAT, "1", fileId, locale].map((text) => textCell(text)), ...rows],
    frozen: { rows: 0, columns: 0 },
    isHidden: true,
  };
}

function writtenSettings({ thresholds, stageTable }: ArchiveSettings): WrittenSettings {
  return { thresholds, stageTable };
}

function accountState(
  record: Account,
  { facts, levels, axes }: AccountSources,
): Omit<AccountState, "levels" | "facts"> & Record<"facts" | "levels", object> {
  const values: Record<string, string[]> = {};
  for (const { property, holds } of facts.get(record.id) ?? [])
    (values[property] ??= []).push(holds.value);
  const rated = axes.flatMap(({ scale }, axis) =>
    scale.factors.flatMap(({ id }, place) => {
      const level = levels[axis]!.get(record.id)?.[place];
      return level === undefined ? [] : [[`${scale.id} ${id}`, level] as const];
    }),
  );
  return { record, facts: values, levels: Object.fromEntries(rated) };
}

function stateRow(kind: string, id: string, state: object): SheetRow {
  const text = JSON.stringify(state);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
    text.slice(at * PIECE, (at + 1) * PIECE),
  );
  return [kind, id, ...pieces].map((piece) => textCell(piece));
}

/** The state of a file that says nothing of what was written into it. */
export function unknownState(): WorkbookState {
  return {
    fileId: "",
    locale: undefined,
    accounts: new Map(),
    opportunities: new Map(),
    scales: new Map(),
    settings: undefined,
  };
}

/** The state that such rows hold; nothing where they are no such sheet, or were damaged. */
export function readState(rows: readonly (readonly unknown[])[]): WorkbookState | undefined {
  const [[format, , fileId, language] = [], ...body] = rows;
  if (format !== FORMAT) return undefined;
  const scales = new Map<string, Scale>();
  let settings: WrittenSettings | undefined;
  const accounts = new Map<string, AccountState>();
  const opportunities = new Map<string, OpportunityState>();
  for (const [kind, id, ...pieces] of body) {
    const state = parsed(pieces.map((piece) => String(piece ?? "")).join(""));
    if (!state) continue;
    if (kind === "account") accounts.set(String(id), state as AccountState);
    if (kind === "opportunity") opportunities.set(String(id), state as OpportunityState);
    if (kind === "scale") {
      const scale = Scale.safeParse(state);
      if (scale.success) scales.set(scale.data.id, scale.data);
    }
    const figures = kind === "settings" ? ArchiveSettings.safeParse(state) : undefined;
    if (figures?.success) settings = writtenSettings(figures.data);
  }
  const locale = locales.find((one) => one === language);
  return { fileId: String(fileId), locale, accounts, opportunities, scales, settings };
}

function parsed(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
