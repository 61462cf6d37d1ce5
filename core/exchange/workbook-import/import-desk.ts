/** What the sheets of one workbook share while they are read: what is known, what the file once held, what was typed. */
import type { Reader } from "../../research/sources/reader.ts";
import type { Source } from "../../research/sources/source.ts";
import type { Account } from "../../research/account/account.ts";
import { type Observation } from "../../research/facts/observation.ts";
import type { PropertyKey } from "../../research/facts/property.ts";
import { observationsInForce } from "../../research/facts/withdrawal.ts";
import type { Rating } from "../../rating/score/rating.ts";
import type { Opportunity } from "../../pipeline/opportunity.ts";
import type { Tick } from "../../pipeline/tick.ts";
import type { AccountId } from "../../value/id.ts";
import type { IsoDate, IsoInstant } from "../../value/iso-date.ts";
import type { Archive } from "../archive/archive.ts";
import { type Editable, same } from "../merge/three-way-merge.ts";
import type { WorkbookState } from "../workbook/state-sheet.ts";
import type { EditedScale, EditedSettings } from "./edited-figures.ts";
import type { Findings, KeyedRow } from "./keyed-sheet.ts";
import type { Notice } from "./read-sheet.ts";

/** Who typed, where and when. */
export interface TypedEntry {
  readonly reader: Reader;
  readonly source: Source;
  readonly at: IsoInstant;
  readonly today: IsoDate;
  /** What is written where a rating or a tick asks for its reason. */
  readonly note: string;
}

export interface ImportDesk extends Findings {
  readonly around: Archive;
  readonly state: WorkbookState;
  readonly entry: TypedEntry;
  readonly ownAccounts: ReadonlyMap<AccountId, Account>;
  /** Ids by folded name, new accounts included. */
  readonly accountsByName: Map<string, AccountId>;
  readonly accounts: Account[];
  readonly opportunities: Opportunity[];
  readonly observations: Observation[];
  readonly ratings: Rating[];
  readonly ticks: Tick[];
  readonly scales: EditedScale[];
  readonly settings: () => EditedSettings | undefined;
  readonly editSettings: (edited: EditedSettings) => void;
  readonly bases: Map<string, readonly Editable[]>;
  readonly take: <K extends "accounts" | "opportunities">(
    collection: K,
    record: K extends "accounts" ? Account : Opportunity,
    base: Editable | undefined,
  ) => void;
  /**
   * The id of a row: the one that it holds; `new` for a row without one; nothing where the row can't be used, which
   * is then said. A sheet without a column of ids goes by the names.
   */
  readonly idOf: (
    row: KeyedRow,
    key: string,
    nameKey: string,
    byName: ReadonlyMap<string, string>,
  ) => string | undefined;
  /** A record that an earlier import of the file has added stays as it is; where it differs, that is said. */
  readonly knownOr: <T extends Editable & { readonly name: string }>(
    record: T,
    own: T | undefined,
    row: KeyedRow,
  ) => T;
  /** Says how many of the rows that were written are gone; nothing is deleted for it. */
  readonly missing: (sheet: string, written: Iterable<string>) => void;
  readonly factsOf: (account: AccountId, property: PropertyKey) => readonly Observation[];
}

export function importDesk(around: Archive, state: WorkbookState, entry: TypedEntry): ImportDesk {
  const notices: Notice[] = [];
  let seen = new Map<string, number>();
  let settings: EditedSettings | undefined;
  const accounts: Account[] = [];
  const opportunities: Opportunity[] = [];
  const bases = new Map<string, readonly Editable[]>();
  let facts: ReadonlyMap<string, readonly Observation[]> | undefined;
  const desk: ImportDesk = {
    around,
    state,
    entry,
    ownAccounts: new Map(around.accounts.map((account) => [account.id, account])),
    accountsByName: new Map(
      [...[...state.accounts.values()].map(({ record }) => record), ...around.accounts].map(
        ({ name, id }) => [name.trim().toLowerCase(), id],
      ),
    ),
    accounts,
    opportunities,
    observations: [],
    ratings: [],
    ticks: [],
    scales: [],
    settings: () => settings,
    editSettings: (edited) => {
      settings = edited;
    },
    problems: [],
    notices,
    bases,
    take: (collection, record, base) => {
      (collection === "accounts" ? accounts : opportunities).push(record as never);
      if (base) bases.set(record.id, [base]);
    },
    idOf: (row, key, nameKey, byName) => {
      if (!row.isSound(key)) return undefined;
      const written = row.text(key);
      const name = row.text(nameKey).toLowerCase();
      const known = written === "" && name !== "" ? byName.get(name) : undefined;
      const id = written !== "" || !row.has(key) ? written || known : undefined;
      if (id !== undefined && id !== "") {
        const first = seen.get(id);
        if (first !== undefined) return void row.problem("duplicate-id", key, { id, first });
        seen.set(id, row.at + 1);
        return id;
      }
      if (known === undefined) return "new";
      return void row.problem("already-known", nameKey, { name: row.text(nameKey) });
    },
    knownOr: (record, own, row) => {
      if (!own) return record;
      const { createdAt, updatedAt } = own;
      if (!same({ ...record, createdAt, updatedAt }, own))
        row.problem("already-known", "name", { name: record.name });
      return own;
    },
    missing: (sheet, written) => {
      const gone = [...written].filter((id) => !seen.has(id)).length;
      if (gone > 0)
        notices.push({ code: "rows-missing", place: { sheet }, params: { count: gone } });
      seen = new Map();
    },
    factsOf: (account, property) => {
      facts ??= byAccountAndProperty(around);
      return facts.get(`${account} ${property}`) ?? [];
    },
  };
  return desk;
}

function byAccountAndProperty({ observations, withdrawals }: Archive) {
  const found = new Map<string, Observation[]>();
  for (const one of observationsInForce(observations, withdrawals)) {
    if (one.contactId) continue;
    const key = `${one.accountId} ${one.property}`;
    const list = found.get(key);
    if (list) list.push(one);
    else found.set(key, [one]);
  }
  return found;
}
