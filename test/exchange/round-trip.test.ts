/** The workbook by way of other programs: nothing that they write in their own way is taken for an edit, and every edit comes through. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type IsoDate, type IsoInstant, readWorkbook, same } from "#core";
import { workbookBytes } from "../../extension/exporting/export-workbook.ts";
import { fileKind } from "../../extension/importing/file-kind.ts";
import { readWorkbookFile } from "../../extension/importing/read-workbook.ts";
import { type EditedBook, edited, setCell } from "./edited-workbook.ts";
import { portfolio } from "./made-up-portfolio.ts";
import { calc, resaved, savedAs } from "./recalculate.ts";

const today = "2026-03-02" as IsoDate;
const entry = {
  reader: { kind: "person", name: "Wu" },
  source: { channel: "workbook" },
  at: "2026-03-05T09:00:00Z" as IsoInstant,
  today: "2026-03-05" as IsoDate,
  note: "typed",
} as const;
const archive = portfolio(4, 6);

const changed = async (bytes: Uint8Array) => {
  const read = readWorkbook(await readWorkbookFile(bytes), archive, entry)!;
  const isNew =
    (known: readonly { readonly id: string }[]) =>
    (one: { readonly id: string }): boolean =>
      !known.some((own) => own.id === one.id && same(own, one));
  return {
    read,
    accounts: read.archive.accounts.filter(isNew(archive.accounts)),
    opportunities: read.archive.opportunities.filter(isNew(archive.opportunities)),
    told: [...read.problems, ...read.notices],
  };
};
const parts = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([path, part]) =>
    path.startsWith("xl/worksheets/") ? [strFromU8(part)] : [],
  );
const count = (xmls: readonly string[], tag: string): number =>
  xmls.reduce((sum, xml) => sum + [...xml.matchAll(new RegExp(`<${tag}[ >]`, "gu"))].length, 0);

/** Names as somebody types them who means text. */
const typed = ["=1+1 有限公司", "+86 138 0013 8000", "王小明 & 李", "'-5"] as const;
const edits = (book: EditedBook): void => {
  const [accounts, deals] = [book.sheet("客户"), book.sheet("商机")];
  typed.forEach((text, at) => setCell(accounts, 3 + at, "accounts/owner", text));
  setCell(deals, 4, "opportunities/expectedClose", new Date(Date.UTC(2026, 4, 17)));
  setCell(deals, 5, "opportunities/expectedClose", 46_160);
  setCell(deals, 6, "opportunities/amount", 1234.56);
  setCell(deals, 7, "opportunities/customerStage", "招标");
};

const expectEdits = ({
  read,
  accounts,
  opportunities,
  told,
}: Awaited<ReturnType<typeof changed>>): void => {
  expect(told).toEqual([]);
  expect(accounts.map(({ id, owner }) => [id, owner])).toEqual(
    typed.map((owner, at) => [`a${at}`, owner]),
  );
  expect(
    opportunities.map(({ id, expectedClose, amount, customerStage }) => [
      id,
      expectedClose,
      amount.amount,
      customerStage,
    ]),
  ).toEqual([
    ["o0", "2026-05-17", archive.opportunities[0]!.amount.amount, undefined],
    ["o1", "2026-05-18", archive.opportunities[1]!.amount.amount, undefined],
    ["o2", archive.opportunities[2]!.expectedClose, 1234.56, undefined],
    [
      "o3",
      archive.opportunities[3]!.expectedClose,
      archive.opportunities[3]!.amount.amount,
      "invites-tenders",
    ],
  ]);
  expect([read.archive.observations, read.archive.ratings, read.archive.ticks]).toEqual([
    [],
    [],
    [],
  ]);
  expect(read.figures).toEqual({ scales: [], settings: undefined });
};

describe("a workbook by way of a program that writes texts into their cells", () => {
  it("comes back with every edit and nothing else", async () => {
    const inline = await edited(await workbookBytes(archive, "zh", today), edits, "inline");
    expect(Object.keys(unzipSync(inline))).not.toContain("xl/sharedStrings.xml");
    expectEdits(await changed(inline));
  });

  it("is found by its keys whatever its sheets are called and in which order they stand", async () => {
    const file = await edited(await workbookBytes(archive, "zh", today), (book) => {
      edits(book);
      for (const name of ["客户", "商机", "评分", "量表", "设置"])
        book.sheet(name).name = `${name} (旧)`;
    });
    expectEdits(await changed(file));
  });
});

describe.skipIf(!calc)("a workbook by way of LibreOffice", { timeout: 300_000 }, () => {
  it("comes back with every edit and nothing else, and keeps its checks and colours", async () => {
    const written = await workbookBytes(archive, "zh", today);
    const once = await resaved(written);
    for (const [tag, least] of [
      ["dataValidation", 12],
      ["cfRule", 4],
    ] as const) {
      expect(count(parts(written), tag)).toBeGreaterThanOrEqual(least);
      expect(count(parts(once), tag)).toBeGreaterThanOrEqual(least);
    }
    expectEdits(await changed(await resaved(await edited(once, edits))));
  });

  it("is known for what it is in another format", async () => {
    const written = await workbookBytes(archive, "en", today);
    expect(fileKind(written)).toBe("workbook");
    expect(fileKind(await savedAs(written, "ods:calc8"))).toBe("open-document");
    expect(fileKind(await savedAs(written, "xls:MS Excel 97"))).toBe("old-workbook");
    expect(fileKind(new TextEncoder().encode("id,name\r\n"))).toBe("table");
  });
});
