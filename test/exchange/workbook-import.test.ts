/** A workbook that was written here comes back after somebody edited it: by the file library, and by LibreOffice itself. */
import { describe, expect, it } from "vitest";
import {
  type Archive,
  type Editable,
  type IsoDate,
  type IsoInstant,
  readWorkbook,
  type ReadWorkbook,
  same,
} from "#core";
import { workbookBytes } from "../../extension/exporting/export-workbook.ts";
import { readWorkbookFile } from "../../extension/importing/read-workbook.ts";
import { portfolio } from "./made-up-portfolio.ts";
import { at, edited, placeOf, setCell } from "./edited-workbook.ts";
import { calc, resaved } from "./recalculate.ts";

const today = "2026-03-02" as IsoDate;
const entry = {
  reader: { kind: "person", name: "Wu" },
  source: { channel: "workbook", title: "accounts.xlsx" },
  at: "2026-03-05T09:00:00Z" as IsoInstant,
  today: "2026-03-05" as IsoDate,
  note: "Entered in the workbook accounts.xlsx",
} as const;

const imported = async (bytes: Uint8Array, archive: Archive): Promise<ReadWorkbook> => {
  const read = readWorkbook(await readWorkbookFile(bytes), archive, entry);
  if (!read) throw new Error("No sheet was recognised.");
  return read;
};
/** What an import would bring that is not there yet. */
const news = ({ archive }: ReadWorkbook, before: Archive) => {
  const isNew = (known: readonly Editable[]) => {
    const byId = new Map(known.map((one) => [one.id, one]));
    return (one: Editable): boolean => !same(byId.get(one.id), one);
  };
  return {
    accounts: archive.accounts.filter(isNew(before.accounts)),
    opportunities: archive.opportunities.filter(isNew(before.opportunities)),
    observations: archive.observations,
    ratings: archive.ratings,
    ticks: archive.ticks,
  };
};
const nothing = { accounts: [], opportunities: [], observations: [], ratings: [], ticks: [] };

describe("a workbook that nobody edited", () => {
  it.each(["en", "zh"] as const)("changes nothing, in %s", async (locale) => {
    const archive = portfolio(4, 25);
    const read = await imported(await workbookBytes(archive, locale, today), archive);
    expect(read.problems).toEqual([]);
    expect(read.notices).toEqual([]);
    expect(news(read, archive)).toEqual(nothing);
  });

  it.skipIf(!calc)(
    "changes nothing after LibreOffice has saved it",
    { timeout: 120_000 },
    async () => {
      const archive = portfolio(4, 25);
      const read = await imported(
        await resaved(await workbookBytes(archive, "en", today)),
        archive,
      );
      expect(read.problems).toEqual([]);
      expect(read.notices).toEqual([]);
      expect(news(read, archive)).toEqual(nothing);
    },
  );
});

describe("a workbook that somebody edited", () => {
  const archive = portfolio(4, 25);
  const written = workbookBytes(archive, "en", today);
  const rowOf = (account: string): number =>
    3 + archive.accounts.findIndex(({ id }) => id === account);

  it("brings names, owners, domains and facts that were typed, each beside what was there", async () => {
    const file = await edited(await written, (book) => {
      const sheet = book.sheet("Accounts");
      setCell(sheet, rowOf("a20"), "accounts/name", "Renamed Ltd");
      setCell(sheet, rowOf("a20"), "accounts/owner", "Lin");
      setCell(sheet, rowOf("a21"), "accounts/domains", "one.example; TWO.example");
      setCell(sheet, rowOf("a22"), "accounts/fact.tags", "pumps; Company 22");
      setCell(sheet, rowOf("a23"), "accounts/fact.tags", null);
    });
    const read = await imported(file, archive);
    const found = news(read, archive);
    expect(found.accounts).toMatchObject([
      { id: "a20", name: "Renamed Ltd", owner: "Lin", updatedAt: archive.accounts[20]!.updatedAt },
      { id: "a21", domains: ["one.example", "two.example"] },
    ]);
    expect(found.observations).toMatchObject([
      {
        accountId: "a22",
        property: "tags",
        value: "pumps",
        source: { channel: "workbook", title: "accounts.xlsx" },
        readBy: { kind: "person", name: "Wu" },
        observedAt: entry.at,
      },
    ]);
    expect(read.problems).toEqual([]);
    expect(read.notices).toEqual([
      {
        code: "kept-fact",
        place: {
          sheet: "Accounts",
          row: rowOf("a23"),
          column: placeOf("G", "Tags"),
        },
        params: { value: "Company 23" },
      },
    ]);
    expect(read.bases.get("a20")).toEqual([archive.accounts[20]]);
  });

  it("brings levels and ticks as events, also as text, and refuses what is none", async () => {
    const process = archive.opportunities[20]!;
    const file = await edited(await written, (book) => {
      const ratings = book.sheet("Ratings");
      const [first, second, third] = book
        .keys("Ratings")
        .filter((key) => /^ratings\/\S+ \S+$/u.test(key));
      setCell(ratings, 4, first!, at(ratings, 4, first!) === 2 ? "3" : "２");
      setCell(ratings, 4, second!, 9);
      setCell(ratings, 5, third!, "three");
      const sheet = book.sheet("Opportunities");
      const condition = book.keys("Opportunities").find((key) => key.includes("condition."))!;
      setCell(sheet, 24, condition, at(sheet, 24, condition) === 1 ? null : 1);
    });
    const read = await imported(file, archive);
    expect(read.archive.ratings).toMatchObject([
      {
        accountId: "a0",
        level: expect.any(Number) as number,
        ratedBy: entry.reader,
        ratedAt: entry.at,
      },
    ]);
    expect(read.archive.ticks).toMatchObject([
      { opportunityId: process.id, on: entry.today, evidence: { text: entry.note } },
    ]);
    expect(
      read.problems.map(({ code, params }) => [code, params?.["sheet"], params?.["row"]]),
    ).toEqual([
      ["unknown-level", "Ratings", 4],
      ["text-in-number", "Ratings", 5],
    ]);
  });

  it("reads days as text, as numbers of both ways of counting, and amounts as text", async () => {
    const days = ["2026-04-05", "2026年4月6日", 46_119, "28/04/2026", "31.02.2026", "03/04/2026"];
    const file = await edited(await written, (book) => {
      const sheet = book.sheet("Opportunities");
      days.forEach((day, at) => setCell(sheet, 4 + at, "opportunities/expectedClose", day));
      setCell(sheet, 4, "opportunities/amount", " 1,234.50 ");
      setCell(sheet, 5, "opportunities/amount", "a lot");
      setCell(sheet, 6, "opportunities/currency", "usd");
      setCell(sheet, 7, "opportunities/outcome", "won");
      setCell(sheet, 8, "opportunities/customerStage", "somewhere");
    });
    const read = await imported(file, archive);
    expect(read.archive.opportunities.slice(0, 6).map((one) => one.expectedClose)).toEqual([
      "2026-04-05",
      "2026-04-06",
      "2026-04-07",
      "2026-04-28",
      archive.opportunities[4]!.expectedClose,
      "2026-04-03",
    ]);
    expect(read.archive.opportunities[0]!.amount.amount).toBe(1234.5);
    expect(read.archive.opportunities[2]!.amount.currency).toBe("USD");
    expect(
      read.problems.map(({ code, params }) => [code, params?.["row"], params?.["column"]]),
    ).toEqual([
      ["text-in-number", 5, "C · Amount"],
      ["ended-without-day", 7, "H · Closed on"],
      ["not-a-date", 8, "E · Expected close"],
      ["not-a-choice", 8, "F · Stage of the customer"],
    ]);
  });

  it("counts days from 1904 where the file does", async () => {
    const file = await edited(await written, (book) => {
      book.countFrom1904();
      setCell(book.sheet("Opportunities"), 4, "opportunities/expectedClose", 46_119 - 1462);
    });
    const [first] = (await imported(file, archive)).archive.opportunities;
    expect(first!.expectedClose).toBe("2026-04-07");
  });

  it("finds columns that were moved and renamed, rows that were sorted, and passes by empty ones", async () => {
    const file = await edited(await written, (book) => {
      const sheet = book.sheet("Accounts");
      setCell(sheet, rowOf("a20"), "accounts/owner", "Lin");
      book.moveColumns("Accounts", (columns) => columns.toReversed());
      setCell(sheet, 2, "accounts/owner", "Who looks after it");
      book.sortRows("Accounts", 2, (rows) => [
        ...Array.from({ length: 1000 }, () => []),
        ...rows.toReversed(),
      ]);
      book.addColumn("Accounts", "My own notes");
    });
    const read = await imported(file, archive);
    expect(news(read, archive)).toMatchObject({
      ...nothing,
      accounts: [{ id: "a20", owner: "Lin" }],
    });
    expect(read.problems).toEqual([]);
    expect(read.notices).toEqual([]);
  });

  it("finds the columns by their headings when the row of keys was deleted", async () => {
    const file = await edited(await written, (book) => {
      setCell(book.sheet("Accounts"), rowOf("a20"), "accounts/owner", "Lin");
      for (const name of ["Accounts", "Ratings", "Opportunities"]) book.deleteRow(name, 1);
    });
    const read = await imported(file, archive);
    expect(news(read, archive)).toMatchObject({
      ...nothing,
      accounts: [{ id: "a20", owner: "Lin" }],
    });
    expect([read.problems, read.notices]).toEqual([[], []]);
  });

  it("deletes nothing for rows that are gone, and says how many", async () => {
    const file = await edited(await written, (book) => {
      for (let count = 0; count < 5; count++) book.deleteRow("Accounts", 10);
    });
    const read = await imported(file, archive);
    expect(read.archive.accounts).toHaveLength(20);
    expect(read.archive.tombstones).toEqual([]);
    expect(read.notices).toEqual([
      { code: "rows-missing", place: { sheet: "Accounts" }, params: { count: 5 } },
    ]);
  });

  it("takes rows without an id for new records, the same ones each time", async () => {
    const file = await edited(await written, (book) => {
      book.addRow("Accounts", {
        "accounts/name": "Neu Werke",
        "accounts/owner": "Lin",
        "accounts/fact.tags": "new",
      });
      book.addRow("Accounts", { "accounts/name": archive.accounts[21]!.name });
      book.addRow("Accounts", { "accounts/owner": "nobody" });
      book.addRow("Accounts", { "accounts/name": "Copied", "accounts/id": "a20" });
      book.addRow("Opportunities", {
        "opportunities/=account": "Neu Werke",
        "opportunities/name": "First line",
        "opportunities/amount": 5000,
        "opportunities/currency": "EUR",
        "opportunities/expectedClose": "2026-09-30",
      });
      book.addRow("Opportunities", {
        "opportunities/=account": "Neu Werke",
        "opportunities/name": "No amount",
      });
    });
    const read = await imported(file, archive);
    const found = news(read, archive);
    expect(found.accounts).toMatchObject([{ name: "Neu Werke", owner: "Lin" }]);
    expect(found.opportunities).toMatchObject([
      {
        accountId: found.accounts[0]!.id,
        name: "First line",
        amount: { amount: 5000, currency: "EUR" },
      },
    ]);
    expect(found.observations).toMatchObject([{ accountId: found.accounts[0]!.id, value: "new" }]);
    expect(read.problems.map(({ code, params }) => [code, params?.["row"]])).toEqual([
      ["already-known", 29],
      ["row-without-name", 30],
      ["duplicate-id", 31],
      ["missing-field", 30],
      ["missing-field", 30],
    ]);
    const after: Archive = {
      ...archive,
      accounts: [...archive.accounts, ...found.accounts],
      opportunities: [...archive.opportunities, ...found.opportunities],
      observations: [...archive.observations, ...found.observations],
    };
    expect(news(await imported(file, after), after)).toEqual(nothing);
  });

  it("names errors, merged cells and overwritten formulas with their places, and leaves them out", async () => {
    const file = await edited(await written, (book) => {
      const sheet = book.sheet("Accounts");
      book.setError("Accounts", rowOf("a20"), "accounts/owner", "#REF!");
      setCell(sheet, rowOf("a21"), "accounts/owner", "Lin");
      book.merge("Accounts", rowOf("a21"), rowOf("a23"), "accounts/fact.tags");
      setCell(book.sheet("Opportunities"), 6, "opportunities/=chance", 0.99);
    });
    const read = await imported(file, archive);
    expect(news(read, archive)).toMatchObject({
      ...nothing,
      accounts: [{ id: "a21", owner: "Lin" }],
    });
    expect(read.notices.map(({ code, place }) => [code, place.sheet, place.row])).toEqual([
      ["cell-error", "Accounts", rowOf("a20")],
      ["merged", "Accounts", rowOf("a22")],
      ["merged", "Accounts", rowOf("a23")],
      ["formula-overwritten", "Opportunities", 6],
    ]);
    expect(read.notices[0]!.place.column).toBe(placeOf("C", "Owner"));
  });

  it.skipIf(!calc)(
    "says the same after LibreOffice has saved it as OpenDocument and back",
    { timeout: 120_000 },
    async () => {
      const file = await edited(await written, (book) => {
        setCell(book.sheet("Accounts"), rowOf("a20"), "accounts/owner", "Lin");
        setCell(book.sheet("Opportunities"), 4, "opportunities/expectedClose", "2026-04-05");
        book.setError("Accounts", rowOf("a22"), "accounts/owner", "1/0");
      });
      const read = await imported(await resaved(file, "ods"), archive);
      expect(news(read, archive)).toMatchObject({
        ...nothing,
        accounts: [{ id: "a20", owner: "Lin" }],
        opportunities: [{ id: "o0", expectedClose: "2026-04-05" }],
      });
      expect(read.notices).toMatchObject([{ code: "cell-error", params: { value: "#DIV/0!" } }]);
      expect(read.problems).toEqual([]);
    },
  );
});

describe("a file that is none of ours", () => {
  it("is not taken for one, but a table with our keys is", async () => {
    const { writeXlsx } = await import("hucre/xlsx");
    const archive = portfolio(4, 3);
    const strange = await writeXlsx({
      sheets: [
        {
          name: "A",
          rows: [
            ["Account", "Owner"],
            ["X", "Y"],
          ],
        },
      ],
    });
    expect(readWorkbook(await readWorkbookFile(strange), archive, entry)).toBeUndefined();
    const table = await writeXlsx({
      sheets: [
        {
          name: "T",
          rows: [
            ["id", "name", "owner", "domains", "createdAt", "updatedAt"],
            ["n1", "New", "Lin", "", entry.at, entry.at],
          ],
        },
      ],
    });
    expect((await imported(table, archive)).archive.accounts).toMatchObject([
      { id: "n1", name: "New" },
    ]);
  });
});
