/** An exchange on its way into a workbook: steps that get lost, break off, come twice, or meet somebody else's edit. */
import { writeArchive, type Archive } from "#core";
import { beforeEach, describe, expect, it } from "vitest";
import { checkSum, type ExchangeRun } from "../../../sheets-addon/pages/exchange-contract.ts";
import { importArchive as importing } from "../../../sheets-addon/pages/exchange/importing.ts";
import type { Question } from "../../../sheets-addon/pages/exchange/talk.ts";
import { BrokenOff } from "../../../sheets-addon/pages/exchange/writing.ts";
import type { Host } from "../../sheets-host/host.ts";
import { exported, hold, importArchive, newId, terms, undo } from "../exchange-on-host.ts";
import { sampleArchive } from "../sample-archive.ts";
import { columnOf, everything, newHost, recordsOf } from "../workbook-on-host.ts";

const archive: Archive = { ...sampleArchive(6), origin: { id: "browser-a", seen: [] } };
const later = "2026-05-05T12:00:00Z" as Archive["exportedAt"];
const newer: Archive = {
  ...archive,
  exportedAt: later,
  accounts: archive.accounts.map((one) => ({ ...one, owner: "Lin", updatedAt: later })),
};

let host: Host;
beforeEach(() => {
  host = newHost();
});

/** Lets the nth call of a function fail, before it reaches the script or after the script has answered. */
function losing(name: Question["name"], nth: number, when: "before" | "after") {
  let count = 0;
  return (question: Question, now: "before" | "after") => {
    if (question.name !== name || now !== when || ++count !== nth) return;
    throw new Error("The network is gone.");
  };
}

/** What an import breaks off with. */
function brokenOff(work: () => unknown): BrokenOff {
  try {
    work();
  } catch (error) {
    if (error instanceof BrokenOff) return error;
    throw error;
  }
  throw new Error("It did not break off.");
}

const withoutMemory = (book: Host) => {
  const { "Account Atlas exchange": _memory, ...rest } = everything(book);
  return rest;
};

describe("a step of an exchange", () => {
  const begin = (run: string): ExchangeRun =>
    host.run("beginExchange", { run, kind: "import", file: "a.json", of: 2 }) as ExchangeRun;
  const chunk = (run: string, number: number) => {
    const cells = ["a1", "Orrin", "", "", "2026-03-02T12:00:00Z", "2026-03-02T12:00:00Z"];
    const columns = ["id", "name", "domains", "owner", "createdAt", "updatedAt"];
    const parts = [{ tab: "accounts", key: ["id"], columns, writes: [["a1", null, cells]] }];
    return JSON.stringify({ run, number, parts });
  };
  const send = (text: string, sum = checkSum(text)) => host.run("writeExchange", text, sum);

  beforeEach(() => {
    host.run("setUpWorkbook");
    begin("one");
  });

  it("that was cut off on its way is refused, and nothing of it is written", () => {
    const text = chunk("one", 1);
    const before = everything(host);
    expect(() => send(text.slice(0, -20), checkSum(text))).toThrow(/a part of it was lost/);
    expect(everything(host)).toEqual(before);
  });

  it("that comes twice, or before its turn, is refused", () => {
    send(chunk("one", 1));
    expect(() => send(chunk("one", 1))).toThrow(/step 1 came, but step 2 is next/);
    expect(() => send(chunk("one", 3))).toThrow(/step 3 came, but step 2 is next/);
    expect(recordsOf(host, "Accounts")).toHaveLength(1);
  });

  it("of somebody else's exchange is refused, and a second exchange waits for the first", () => {
    expect(() => send(chunk("other", 1))).toThrow(/another import or undo has begun/);
    expect(() => begin("other")).toThrow(/Somebody else is writing .* a\.json, step 0 of 2/);
  });

  it("waits for the lock, and says in plain words that somebody else has it", () => {
    host.holdLocks(true);
    expect(() => send(chunk("one", 1))).toThrow(/Someone else is importing or recalculating/);
    host.holdLocks(false);
    send(chunk("one", 1));
    expect(recordsOf(host, "Accounts")).toHaveLength(1);
  });
});

describe("an import", () => {
  it("goes on when only the answer to a step was lost, and writes nothing twice", () => {
    const lose = losing("writeExchange", 1, "after");
    hold(host, importing(archive, terms()), lose);
    expect(recordsOf(host, "Accounts")).toHaveLength(6);
    expect(exported(host).accounts).toEqual(archive.accounts);
  });

  it("that breaks off says what is in place; the same file finishes it, and both are undone as one", () => {
    const large: Archive = { ...sampleArchive(300), origin: { id: "browser-a", seen: [] } };
    host.run("setUpWorkbook");
    const before = withoutMemory(host);
    const lose = losing("writeExchange", 2, "before");
    const { message, inPlace } = brokenOff(() => hold(host, importing(large, terms()), lose));
    expect(message).toBe("The network is gone.");
    const ratings = inPlace.find(({ tab }) => tab === "ratings")!;
    expect(ratings.written).toBeGreaterThan(0);
    expect(ratings.written).toBeLessThan(ratings.of);
    expect(recordsOf(host, "Ratings")).toHaveLength(ratings.written);
    importArchive(host, writeArchive(large));
    expect(recordsOf(host, "Ratings")).toHaveLength(large.ratings.length);
    expect(undo(host).kept).toEqual([]);
    for (const tab of ["Accounts", "Ratings", "Contacts", "Ticks", "Scales", "Settings"])
      expect([tab, host.rows(tab)]).toEqual([tab, before[tab]]);
  });

  it("that breaks off can be taken back at once", () => {
    importArchive(host, writeArchive(archive));
    const before = host.rows("Accounts");
    const lose = losing("writeExchange", 2, "before");
    brokenOff(() => hold(host, importing(newer, terms()), lose));
    expect(recordsOf(host, "Accounts").map(({ owner }) => owner)).toContain("Lin");
    undo(host);
    expect(host.rows("Accounts")).toEqual(before);
  });

  it("is refused where somebody edited a row after the dry run, and names it", () => {
    importArchive(host, writeArchive(archive));
    const edit = (question: Question, when: string) => {
      if (question.name === "beginExchange" && when === "before")
        host.formula("Accounts", `${columnOf(host, "Accounts", "name")}4`, "Typed meanwhile");
    };
    const { message } = brokenOff(() => hold(host, importing(newer, terms()), edit));
    expect(message).toMatch(/row 4 of the tab “Accounts” \(id a1\) is no longer as it was/);
    expect(recordsOf(host, "Accounts").every(({ owner }) => owner !== "Lin")).toBe(true);
    importArchive(host, writeArchive(newer));
    expect(recordsOf(host, "Accounts")[1]).toMatchObject({ name: "Typed meanwhile", owner: "Lin" });
  });

  it("leaves nothing half-written where a tab refuses to be written", () => {
    const source = `function refuse() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Contacts");
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(-1).setAllowInvalid(false).build();
      sheet.getRange(3, 3, sheet.getMaxRows() - 2, 4).setDataValidation(rule);
    }`;
    host = newHost({ beside: source });
    host.run("setUpWorkbook");
    host.run("refuse");
    const { message } = brokenOff(() => hold(host, importing(archive, terms())));
    expect(message).toMatch(/“Contacts” could not be written: /);
    for (const tab of ["Accounts", "Contacts", "Ratings"])
      expect([tab, recordsOf(host, tab)]).toEqual([tab, []]);
  });

  it("tells who may only view the workbook, before anything is written; an export is theirs all the same", () => {
    importArchive(host, writeArchive(archive));
    const before = everything(host);
    host.protect(undefined);
    const { message, inPlace } = brokenOff(() => hold(host, importing(newer, terms())));
    expect(message).toMatch(/may not edit|protected/);
    expect(inPlace.every(({ written }) => written === 0)).toBe(true);
    expect(exported(host).accounts).toEqual(archive.accounts);
    host.protect(undefined, false);
    expect(everything(host)).toEqual(before);
  });

  it("takes a column that is gone for no edit, and fills it again", () => {
    importArchive(host, writeArchive(newer));
    const column = columnOf(host, "Accounts", "owner");
    for (let row = 1; row <= host.rows("Accounts").length; row++)
      host.formula("Accounts", `${column}${row}`, "");
    expect(exported(host).accounts.every(({ owner }) => owner === "Lin")).toBe(true);
    const next = { ...newer, exportedAt: "2026-06-01T00:00:00Z" as Archive["exportedAt"] };
    importArchive(host, writeArchive(next));
    expect(recordsOf(host, "Accounts").map(({ owner }) => owner)).toEqual(
      newer.accounts.map(() => "Lin"),
    );
  });

  it("keeps the first of two rows with one id, names the second, and takes both away when it is forgotten", () => {
    importArchive(host, writeArchive(archive));
    const { length } = host.rows("Contacts");
    const copy = host.rows("Contacts")[2]!;
    copy.forEach((cell, at) =>
      host.formula("Contacts", `${String.fromCharCode(65 + at)}${length + 1}`, cell),
    );
    const [forgotten, ...others] = archive.contacts;
    const plan = importArchive(
      host,
      writeArchive({
        ...archive,
        exportedAt: later,
        contacts: others,
        stakeholders: archive.stakeholders.filter(({ contactId }) => contactId !== forgotten!.id),
        activities: [],
        tombstones: [{ id: forgotten!.id as never, forgottenAt: later }],
      }),
    );
    expect(plan.unusable.map(({ tab, id, problem }) => [tab, id, problem.code])).toEqual([
      ["contacts", forgotten!.id, "duplicate-id"],
    ]);
    expect(JSON.stringify(everything(host))).not.toContain(forgotten!.name);
  });
});

it("an undo takes an exchange back even in a workbook that changed its language meanwhile", () => {
  importArchive(host, writeArchive(archive));
  const before = host.rows("Accounts").slice(2);
  importArchive(host, writeArchive(newer));
  host.run("chooseLanguage", "zh");
  expect(undo(host).kept).toEqual([]);
  expect(host.rows("客户").slice(2)).toEqual(before);
  expect(newId()).not.toBe(newId());
});
