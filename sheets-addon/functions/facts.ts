/** Facts of accounts as formulas hand them over, read as the ledger reads its observations. */
import { accountProfile, propertyKeys, type Fact, type IsoDate, type Observation } from "#core";
import { groupedBy, recordRows, type RecordRow } from "./record-rows.ts";

const columns = "account, property, day last seen, and optionally the value and who said so";

/** The facts of each account in force, in the order of its first row. */
export function factsOf(facts: unknown, today: IsoDate): ReadonlyMap<string, readonly Fact[]> {
  const said = recordRows(facts, "facts", [3, 5], columns).map(observationOf);
  return new Map(
    [...groupedBy(said, ({ accountId }) => accountId)].map(([account, own]) => [
      account,
      accountProfile(own, today),
    ]),
  );
}

/** Without a value, rows of one property tell the same; without a name one person said all of it, the newest holds. */
function observationOf(row: RecordRow): Observation {
  const on = row.needed(row.day(2), 2, "a date");
  return {
    id: String(row.place).padStart(7, "0"),
    accountId: row.needed(row.text(0), 0, "an account"),
    property: propertyIn(row),
    value: row.text(3) ?? "",
    readBy: { kind: "person", name: row.text(4) ?? "" },
    observedAt: `${on}T00:00:00Z`,
  } as unknown as Observation;
}

function propertyIn(row: RecordRow): string {
  const key = row
    .needed(row.text(1), 1, "a property")
    .toLowerCase()
    .replace(/[\s_]+/gu, "-");
  return propertyKeys.find((one) => one === key) ?? row.refuse(1, unknownProperty);
}

const unknownProperty = "must be a property of the profile, such as legal-name or urgent-problem";
