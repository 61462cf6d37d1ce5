import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { accountProfile, type Observation, quoteAt, type TextQuote } from "#core";
import {
  backedBy,
  type RevisitedFact,
  standingOf,
  valueIn,
  withoutReplaced,
} from "../../../extension/capture/revisit.ts";
import {
  confirmation,
  keeping,
  replaced,
  update,
} from "../../../extension/capture/revisit-answer.ts";
import { pageAddress } from "../../../extension/capture/web-address.ts";
import { wordingDifference } from "../../../extension/capture/wording-difference.ts";
import { database } from "../../../extension/store/database.ts";
import { factsFromPage } from "../../../extension/store/page-facts.ts";
import { writtenPage } from "./written-page.ts";

const PAGE = "https://harbour-pumps.example/about";
const BEFORE =
  "Harbour Pumps builds pumps for ships and docks since 1987. Our plant in Leeds employs 860 people in three shifts. Call our sales office by telephone +44 114 496 0182 on weekdays only.";
const AFTER =
  "Harbour Pumps builds pumps for ships and docks since 1987. Our plant in Leeds employs 912 people in three shifts. Visitors park behind the second hall.";
const TODAY = "2026-11-22" as never;

const quoteIn = (text: string, words: string): TextQuote => {
  const at = text.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  return quoteAt(text, at, at + words.length);
};

let count = 0;
const newId = (): never => `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}` as never;

const seen = (
  property: Observation["property"],
  value: string,
  quote: TextQuote | undefined,
  changes: Partial<Observation> = {},
): Observation => ({
  id: newId(),
  accountId: "a1" as never,
  property,
  value,
  ...(quote ? { quote, foundIn: "text" as const } : {}),
  source: { channel: "company-website", url: PAGE },
  readBy: { kind: "heuristic", name: "key-figures" },
  observedAt: "2026-03-01T08:00:00.000Z" as never,
  ...changes,
});

const founded = seen("founded", "1987", quoteIn(BEFORE, "since 1987"));
const employees = seen("employees", "860", quoteIn(BEFORE, "860"));
const telephone = seen(
  "telephone",
  "+44 114 496 0182",
  quoteIn(BEFORE, "Call our sales office by telephone +44 114 496 0182 on weekdays only."),
);
const page = (text: string) => ({ ...writtenPage({ lines: [] }), text });
const revisited = (observation: Observation, text: string): RevisitedFact => ({
  observation,
  seenOn: "2026-03-01" as never,
  standing: standingOf(observation, page(text)),
});

const answering = {
  page: { url: `${PAGE}#:~:text=x`, title: "About us" },
  readBy: { kind: "person", name: "Made Up" } as const,
  observedAt: "2026-11-22T09:00:00.000Z" as never,
  newId,
};

describe("a page seen again", () => {
  it("confirms what still stands, shows what changed, and says what is gone", () => {
    expect(standingOf(founded, page(AFTER)).status).toBe("confirmed");
    expect(standingOf(employees, page(AFTER))).toMatchObject({
      status: "changed",
      quote: { exact: "912", prefix: expect.stringMatching(/employs $/u) },
    });
    expect(standingOf(telephone, page(AFTER))).toEqual({ status: "gone" });
  });

  it("asks nothing about what a person has kept without the page's words", () => {
    expect(standingOf(seen("employees", "860", undefined), page(AFTER)).status).toBe("kept");
  });

  it("cannot tell what stood beyond the end of a page that was read in part", () => {
    const cut = { ...page(BEFORE.slice(0, 120)), isCut: true };
    expect(standingOf(telephone, cut)).toEqual({ status: "unchecked" });
  });

  it("can't tell of declared data what only a reader of it can", () => {
    const attribute = { exact: "86", prefix: "", suffix: "", start: 0 };
    const fact = seen("employees", "86", attribute, { foundIn: "markup" });
    expect(standingOf(fact, page("86 people")).status).toBe("unchecked");
  });
});

describe("the facts that a page backs", () => {
  const backed = (observations: readonly Observation[]) =>
    backedBy(PAGE, accountProfile(observations, TODAY)).map(({ observation }) => observation);

  it("are those from its address, wherever in the page the link led", () => {
    const elsewhere = seen("fax", "1", undefined, {
      source: { channel: "company-website", url: "https://harbour-pumps.example/" },
    });
    const atPlace = seen("email", "a@b.example", undefined, {
      source: { channel: "company-website", url: `${PAGE}#team` },
    });
    expect(backed([elsewhere, atPlace, founded])).toEqual([founded, atPlace]);
    expect(pageAddress("https://a.example/x#:~:text=y")).toBe("https://a.example/x");
    expect(pageAddress("https://a.example/x#team:~:text=y")).toBe("https://a.example/x");
    expect(pageAddress("https://a.example/#/about")).toBe("https://a.example/#/about");
  });

  it("are asked for once, by their latest proof, and an old value not after it was updated", () => {
    const again = seen("founded", "1987", quoteIn(AFTER, "since 1987"), {
      observedAt: "2026-08-01T08:00:00.000Z" as never,
    });
    const updated = update(revisited(employees, AFTER), "912", answering);
    expect(backed([founded, again, employees, updated])).toEqual([again, updated]);
  });

  it("leave out the old of several values once another has taken its place", () => {
    const old = seen("telephone", "+44 114 496 0182", quoteIn(BEFORE, "860"));
    const now = update(revisited(old, AFTER), "+44 114 496 0912", answering);
    const all = [old, now].map((one) => revisited(one, AFTER));
    expect(all.map(({ standing }) => standing.status)).toEqual(["changed", "confirmed"]);
    expect(withoutReplaced(all).map(({ observation }) => observation)).toEqual([now]);
  });
});

describe("an answer", () => {
  it("that confirms is a new observation of a person, at the place where the words stand now", () => {
    expect(confirmation(revisited(founded, `Welcome. ${AFTER}`), answering)).toMatchObject({
      property: "founded",
      value: "1987",
      quote: { exact: "since 1987", start: founded.quote!.start + "Welcome. ".length },
      foundIn: "text",
      source: { channel: "company-website", url: PAGE, title: "About us" },
      readBy: answering.readBy,
      observedAt: answering.observedAt,
    });
  });

  it("that updates has the new value and the new words, and leaves the old observation as it was", () => {
    const before = structuredClone(employees);
    const updated = update(revisited(employees, AFTER), " 912 ", answering);
    expect(updated).toMatchObject({ value: "912", quote: { exact: "912" } });
    expect(updated.id).not.toBe(employees.id);
    expect(employees).toEqual(before);
  });

  it("that updates one of several values puts the old one out of force, by an event", () => {
    expect(replaced(revisited(telephone, AFTER), answering)).toEqual([
      expect.objectContaining({
        observationId: telephone.id,
        withdrawn: true,
        reason: "settled",
        by: answering.readBy,
      }),
    ]);
    expect(replaced(revisited(employees, AFTER), answering)).toEqual([]);
  });

  it("that keeps is the person's word, with the page's only if they contain the value", () => {
    expect(keeping(revisited(telephone, AFTER), answering)).not.toHaveProperty("quote");
    expect(keeping(revisited(employees, AFTER), answering)).not.toHaveProperty("quote");
    const reworded = seen(
      "employees",
      "860",
      quoteIn(BEFORE, "Our plant in Leeds employs 860 people"),
    );
    const now = BEFORE.replace("Our plant in Leeds employs", "Our plant in Leeds now employs");
    expect(keeping(revisited(reworded, now), answering).quote?.exact).toContain("860");
  });

  it("about a contact stays with the contact", () => {
    const ofContact = { ...founded, contactId: "c1" as never };
    expect(confirmation(revisited(ofContact, AFTER), answering).contactId).toBe("c1");
  });
});

describe("the value of a changed passage", () => {
  it("is what stands where the old value stood", () => {
    expect(valueIn("now 900 people", { value: "860", exact: "now 860 people" })).toBe("900");
    expect(valueIn("912", { value: "860", exact: "860" })).toBe("912");
    expect(valueIn("员工 900 人", { value: "860", exact: "员工 860 人" })).toBe("900");
  });

  it("is not guessed where the old value did not stand as it is, or the words around it changed", () => {
    expect(valueIn("0114 2", { value: "+44 114 1", exact: "0114 1" })).toBeUndefined();
    expect(valueIn("some 900 staff", { value: "860", exact: "now 860 people" })).toBeUndefined();
    expect(valueIn("now people", { value: "860", exact: "now 860 people" })).toBeUndefined();
  });
});

describe("two wordings", () => {
  it("differ in whole words and numbers, and in single Han characters", () => {
    expect(wordingDifference("some 1,240 people", "some 900 people")).toEqual({
      before: [
        { text: "some ", isOther: false },
        { text: "1,240", isOther: true },
        { text: " people", isOther: false },
      ],
      after: [
        { text: "some ", isOther: false },
        { text: "900", isOther: true },
        { text: " people", isOther: false },
      ],
    });
    expect(wordingDifference("员工八百人", "员工九百人").after).toEqual([
      { text: "员工", isOther: false },
      { text: "九", isOther: true },
      { text: "百人", isOther: false },
    ]);
  });

  it("that are alike differ nowhere, and very long ones are not taken apart", () => {
    expect(wordingDifference("a b", "a b").before).toEqual([{ text: "a b", isOther: false }]);
    expect(wordingDifference("a ".repeat(900), "b").before).toHaveLength(1);
  });
});

describe("the ledger", () => {
  beforeEach(async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });

  it("leaves out what was withdrawn", async () => {
    await database.accounts.add({
      id: "a1" as never,
      name: "Harbour Pumps",
      domains: [],
      createdAt: "2026-01-01T00:00:00.000Z" as never,
      updatedAt: "2026-01-01T00:00:00.000Z" as never,
    });
    await database.observations.bulkAdd([founded, telephone]);
    await database.withdrawals.bulkAdd(replaced(revisited(telephone, AFTER), answering));
    const [found] = await factsFromPage(PAGE, TODAY);
    expect(backedBy(PAGE, found!.facts).map(({ observation }) => observation)).toEqual([founded]);
  });

  it("tells which accounts' and contacts' facts come from a page", async () => {
    const account = {
      id: "a1" as never,
      name: "Harbour Pumps",
      domains: [],
      createdAt: "2026-01-01T00:00:00.000Z" as never,
      updatedAt: "2026-01-01T00:00:00.000Z" as never,
    };
    await database.accounts.add(account);
    const position = seen("position", "Head of sales", quoteIn(BEFORE, "sales"), {
      contactId: "c1" as never,
    });
    const other = seen("fax", "2", undefined, {
      source: { channel: "company-website", url: `${PAGE}-other` },
    });
    await database.observations.bulkAdd([founded, position, other]);
    const [found] = await factsFromPage(`${PAGE}#team`, TODAY);
    expect(found?.account).toEqual(account);
    expect(backedBy(PAGE, found!.facts).map(({ observation }) => observation)).toEqual(
      expect.arrayContaining([founded, position]),
    );
    expect(backedBy(PAGE, found!.facts)).toHaveLength(2);
    expect(await factsFromPage("https://harbour-pumps.example/abou", TODAY)).toEqual([]);
  });
});
