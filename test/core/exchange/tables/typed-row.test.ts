import {
  fromRow,
  typedCellReader,
  namedRecords,
  recordTables,
  toRow,
  typedRow,
  typedTables,
  type Cell,
  type Contact,
  type IsoInstant,
  type NamedCollection,
  type TableKey,
} from "#core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contact } from "../../made-up.ts";

const records = {
  accounts: namedRecords([
    { id: "a1", name: "Orrin Works" },
    { id: "a2", name: "Brack" },
    { id: "a3", name: "Brack" },
  ]),
  contacts: namedRecords([
    { id: "c1", name: "Ines", accountId: "a1" },
    { id: "c2", name: "Ines", accountId: "a2" },
    { id: "c3", name: "Wu", accountId: "a1" },
  ]),
  opportunities: namedRecords([{ id: "o1", name: "Line 4", accountId: "a1" }]),
};
const named = (collection: NamedCollection) => records[collection];
const factors = () => [
  { scaleId: "s1", factorId: "growth", names: ["Growth of the account", "客户增长"] },
  { scaleId: "s1", factorId: "size", names: ["Size"] },
  { scaleId: "s2", factorId: "size", names: ["Size"] },
];
const at = "2026-11-21T08:00:00Z" as IsoInstant;

/** Reads typed cells, given by the keys of their columns. */
function typed(key: TableKey, cells: Readonly<Record<string, Cell>>) {
  const row = recordTables[key].columns.map((column) => cells[column.key] ?? "");
  const read = typedRow(key, row, { id: "new", at, named, factors });
  return { ...read, record: fromRow(recordTables[key] as never, read.cells) };
}

describe("a row that somebody typed", () => {
  it("becomes a record with nothing but what people know", () => {
    const rows: readonly (readonly [TableKey, Readonly<Record<string, Cell>>])[] = [
      ["accounts", { name: "Vessel Yard" }],
      ["contacts", { accountId: "orrin works", name: "Lan" }],
      ["observations", { accountId: "a1", property: "employees", value: "860" }],
      ["ratings", { accountId: "a1", factorId: "growth", level: 3 }],
      ["stakeholders", { contactId: "Wu", level: "deciding" }],
      [
        "opportunities",
        {
          accountId: "a1",
          name: "Line 5",
          "amount.amount": 5,
          "amount.currency": "EUR",
          expectedClose: "2027-01-31",
        },
      ],
      [
        "ticks",
        { opportunityId: "Line 4", conditionId: "1-m1", on: "2026-11-02", "evidence.text": "Mail" },
      ],
      ["judgements", { accountId: "a1", point: "competitors", state: "known" }],
      [
        "orders",
        { accountId: "a1", on: "2026-11-02", "amount.amount": 5, "amount.currency": "EUR" },
      ],
      [
        "activities",
        { opportunityId: "Line 4", kind: "visit", on: "2026-11-02", contactIds: "Ines; Wu" },
      ],
      ["metricValues", { accountId: "a1", metric: "sales", period: "2026", value: 5 }],
      ["reviews", { accountId: "a1", period: "2026" }],
      ["withdrawals", { accountId: "a1", observationId: "x1", reason: "wrong" }],
    ];
    expect(rows.map(([key]) => key)).toEqual(typedTables);
    for (const [key, cells] of rows) {
      const { record, problems } = typed(key, cells);
      expect([key, problems, record.ok || record.problems]).toEqual([key, [], true]);
    }
  });

  it("has the account of the person or the project that it names", () => {
    expect(typed("stakeholders", { contactId: "Wu" }).cells.slice(0, 3)).toEqual([
      "new",
      "a1",
      "c3",
    ]);
    expect(
      typed("activities", { opportunityId: "line 4", kind: "call", on: "2026-11-02" }).cells[1],
    ).toBe("a1");
  });

  it("says which name means nothing, and which means several", () => {
    const { problems } = typed("contacts", { accountId: "Brack", name: "Lan" });
    expect(problems).toEqual([
      { code: "ambiguous-name", path: ["accountId"], params: { name: "Brack" } },
    ]);
    const unknown = typed("activities", { accountId: "a1", contactIds: "Wu; Nobody" });
    expect(unknown.problems).toEqual([
      { code: "unknown-name", path: ["contactIds"], params: { name: "Nobody" } },
    ]);
    expect(typed("stakeholders", { contactId: "Ines" }).problems[0]!.code).toBe("ambiguous-name");
    expect(typed("stakeholders", { accountId: "a2", contactId: "Ines" }).cells[2]).toBe("c2");
  });

  it("finds the factor by its name in any language, and its scale where only one has it", () => {
    const cells = typed("ratings", { accountId: "a1", factorId: "客户增长", level: 2 }).cells;
    expect(cells.slice(2, 4)).toEqual(["s1", "growth"]);
    expect(typed("ratings", { accountId: "a1", factorId: "size" }).cells.slice(2, 4)).toEqual([
      "",
      "size",
    ]);
    expect(
      typed("ratings", { accountId: "a1", scaleId: "s2", factorId: "Size" }).cells.slice(2, 4),
    ).toEqual(["s2", "size"]);
  });

  it("takes a day however it is written, as long as only one can be meant", () => {
    const on = (text: string) => typed("orders", { accountId: "a1", on: text }).cells[3];
    expect(["2026/3/9", "2026.03.09", "2026年3月9日", "2026-03-09"].map(on)).toEqual(
      Array.from({ length: 4 }, () => "2026-03-09"),
    );
    expect(["3/9/2026", "9 March", "", 46_000].map((text) => on(text as string))).toEqual([
      "3/9/2026",
      "9 March",
      "",
      46_000,
    ]);
  });

  it("keeps what was typed of when and by whom; a day is its beginning", () => {
    const { record } = typed("observations", {
      accountId: "a1",
      property: "employees",
      value: "860",
      "source.channel": "insider",
      "readBy.name": "Lin",
      observedAt: "2026-10-05",
    });
    expect(record.ok && record.value).toMatchObject({
      source: { channel: "insider" },
      readBy: { kind: "person", name: "Lin" },
      observedAt: "2026-10-05T00:00:00Z",
    });
  });
});

it("a row of ids alone is left exactly as it is", () => {
  fc.assert(
    fc.property(fc.constantFrom("a1", "a2", "a3"), fc.string(), (accountId, name) => {
      const row = toRow(
        recordTables.contacts,
        contact("c9", accountId, { name } as Partial<Contact>),
      );
      const read = typedCellReader("contacts", named)(row);
      expect(read.cells).toBe(row);
      expect(read.problems).toEqual([]);
    }),
  );
});
