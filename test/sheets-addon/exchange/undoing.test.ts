/** Taking an import back among people who went on working: nothing of theirs goes with it, and nothing that went is told as deleted. */
import { describe, expect, it } from "vitest";
import { overviewOf } from "../../../sheets-addon/pages/exchange/overview.ts";
import { isQuestion, type Talk } from "../../../sheets-addon/pages/exchange/talk.ts";
import { undoImport } from "../../../sheets-addon/pages/exchange/undoing.ts";
import { account, contact, observation } from "../../core/made-up.ts";
import { newId, undo } from "../exchange-on-host.ts";
import { sampleArchive } from "../sample-archive.ts";
import { workbookInMemory, type InMemory } from "../workbook-in-memory.ts";
import { columnOf, hostWith, recordsOf } from "../workbook-on-host.ts";
import { from } from "./browser-archives.ts";

const deletedIn = (book: InMemory) => book.hold(overviewOf()).deleted.map(({ id }) => id);

/** The same conversation, of which one step of writing never arrives. */
function* losing<Result>(talk: Talk<Result>, which: number): Talk<Result> {
  let written = 0;
  let step = talk.next();
  while (!step.done) {
    const { value } = step;
    const isLost = value && isQuestion(value) && value.name === "writeExchange";
    if (isLost && ++written === which) step = talk.throw(new Error("The network is gone."));
    else step = talk.next(yield value);
  }
  return step.value;
}

describe("rows that go with an import", () => {
  it("were deleted by nobody, also where the undo broke off and was begun again", () => {
    const book = workbookInMemory();
    const facts = Array.from({ length: 3100 }, (_, at) => observation(`f${at}`));
    book.import(from("browser-a", 1, { accounts: [account("a1")], observations: facts }));
    expect(() => book.hold(losing(undoImport(newId), 2))).toThrow("The network is gone.");
    const left = book.rowsOf("observations").length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(3100);
    book.undo();
    expect(book.rowsOf("observations")).toEqual([]);
    expect(deletedIn(book)).toHaveLength(0);
  });

  it("were deleted by nobody, also where the workbook was exported meanwhile", () => {
    const book = workbookInMemory();
    book.import(from("browser-a", 1, { accounts: [account("a1")] }));
    book.import(
      from("browser-a", 2, {
        accounts: [account("a1"), account("a2")],
        contacts: [contact("c1", "a2")],
      }),
    );
    book.export();
    expect(book.undo().kept).toEqual([]);
    expect(deletedIn(book)).toEqual([]);
  });

  it("are no more told as deleted where somebody deleted one before the undo", () => {
    const book = workbookInMemory();
    const next = from("browser-a", 2, {
      accounts: [account("a1")],
      observations: [observation("f1")],
    });
    book.import(from("browser-a", 1, { accounts: [account("a1")] }));
    book.import(next);
    book.delete("observations", "f1");
    expect(deletedIn(book)).toEqual(["f1"]);
    book.undo();
    expect(deletedIn(book)).toEqual([]);
  });
});

describe("what people made of imported rows", () => {
  it("stays: a copy of a row, of which only the id was not changed yet", () => {
    const host = hostWith(sampleArchive(2));
    const [keys = []] = host.rows("Accounts");
    const below = recordsOf(host, "Accounts").length + 3;
    const [original] = recordsOf(host, "Accounts");
    for (const key of keys.map((cell) => String(cell).split("/")[1]!))
      if (original![key] !== "")
        host.formula(
          "Accounts",
          `${columnOf(host, "Accounts", key)}${below}`,
          (key === "name" ? "Typed by copying" : original![key]) as string,
        );
    const { kept } = undo(host);
    expect(recordsOf(host, "Accounts").map(({ name }) => name)).toContain("Typed by copying");
    expect(kept).toContainEqual({ tab: "accounts", row: 3, id: original!["id"] });
  });

  it("stays whole: a row that names an imported account by its name keeps it", () => {
    const host = hostWith(sampleArchive(2));
    const [first] = recordsOf(host, "Accounts");
    const below = recordsOf(host, "Contacts").length + 3;
    const type = (key: string, value: unknown) =>
      host.formula("Contacts", `${columnOf(host, "Contacts", key)}${below}`, value as string);
    type("accountId", first!["name"]);
    type("name", "Ines Typed");
    undo(host);
    expect(recordsOf(host, "Accounts").map(({ name }) => name)).toContain(first!["name"]);
    expect(recordsOf(host, "Contacts").map(({ name }) => name)).toContain("Ines Typed");
  });
});
