/** People of buying centres as formulas hand them over: in the order of the columns of the Buying centre tab. */
import type { IsoDate, Stakeholder } from "#core";
import { cellAt, isEmpty, rowsOf } from "./arguments.ts";
import { dayArgument } from "./days.ts";
import { groupedBy, recordRows, type RecordRow } from "./record-rows.ts";
import { keyNamed } from "./said.ts";
import { placeWords } from "./formula-words.ts";

type Words = Readonly<Record<string, readonly [en: string, zh: string]>>;

const columns =
  "account, person, level, function, roles, buyer type, influence, stance, handler, and optionally the day last met";

/** Everybody is assessed on one day while nobody says when. */
const ONCE = "0001-01-02" as IsoDate;

/** The assessments of each account, in the order of its first row; of two rows of a person and a day the lower counts. */
export function assessmentsOf(
  people: unknown,
  assessed?: unknown,
): ReadonlyMap<string, readonly Stakeholder[]> {
  const on = daysOf(assessed, people);
  const all = recordRows(people, "people", [9, 10], columns).map((row) => assessmentOf(row, on));
  return groupedBy(all, ({ accountId }) => accountId);
}

function assessmentOf(row: RecordRow, on: readonly (IsoDate | undefined)[]): Stakeholder {
  const level = keyIn(row, 2, placeWords.level);
  const work = keyIn(row, 3, placeWords.function);
  const buyerType = keyIn(row, 5, placeWords.buyer);
  const stance = keyIn(row, 7, placeWords.stance);
  const [influence, handler, metOn] = [row.number(6, 0, 10), row.flag(8), row.day(9)];
  const moment = String(row.place).padStart(7, "0");
  return {
    id: moment,
    accountId: row.needed(row.text(0), 0, "an account"),
    contactId: row.needed(row.text(1), 1, "a person"),
    roles: row
      .list(4)
      .map((word) => keyNamed(placeWords.role, word) ?? row.refuse(4, mustBe(placeWords.role))),
    ...(level && { level }),
    ...(work && { function: work }),
    ...(buyerType && { buyerType }),
    ...(stance && { stance }),
    ...(influence === undefined ? {} : { influence }),
    ...(handler === undefined ? {} : { handler }),
    ...(metOn && { metOn }),
    assessedAt: `${on[row.place] ?? ONCE}T00:00:00Z`,
  } as unknown as Stakeholder;
}

/** The key that a cell names; empty is unknown. */
export function keyIn(row: RecordRow, column: number, words: Words): string | undefined {
  const text = row.text(column);
  return text === undefined
    ? undefined
    : (keyNamed(words, text) ?? row.refuse(column, mustBe(words)));
}

function mustBe(words: Words): string {
  const keys = Object.keys(words);
  return `must be ${keys.slice(0, -1).join(", ")} or ${keys.at(-1)}, or empty for unknown`;
}

/** The day of each row; one row for one row. */
function daysOf(argument: unknown, people: unknown): readonly (IsoDate | undefined)[] {
  if (isEmpty(argument)) return [];
  const rows = rowsOf(argument);
  const count = rowsOf(people).length;
  if (rows.length !== count)
    throw new Error(
      `“people” has ${count} rows and “assessed” has ${rows.length}. Give one row an assessment in both.`,
    );
  const day = dayArgument();
  return rows.map(([cell], row) =>
    isEmpty(cell) ? undefined : day(cell, cellAt("assessed", row, 0)),
  );
}
