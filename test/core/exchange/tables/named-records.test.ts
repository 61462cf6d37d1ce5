import { namedRecords, recordsMeant } from "#core";
import { expect, test } from "vitest";

const people = namedRecords([
  { id: "c1", name: "Ines Rathmore", accountId: "a1" },
  { id: "c2", name: "Ines Rathmore", accountId: "a2" },
  { id: "c3", name: "  Wu\u200b Lan ", accountId: "a2" },
]);
const idsOf = (text: string, account?: string) =>
  recordsMeant(people, text, account).map(({ id }) => id);

test("a name means everybody who bears it, however it is written", () => {
  expect(idsOf("INES  rathmore")).toEqual(["c1", "c2"]);
  expect(idsOf("wu lan")).toEqual(["c3"]);
});

test("the account tells two of one name apart", () => {
  expect(idsOf("Ines Rathmore", "a2")).toEqual(["c2"]);
  expect(idsOf("Ines Rathmore", "a9")).toEqual([]);
});

test("an id means itself, and nothing means nobody", () => {
  expect(idsOf(" c2 ")).toEqual(["c2"]);
  expect(idsOf("Nobody")).toEqual([]);
  expect(recordsMeant(namedRecords([{ id: "a1", name: " " }]), " ")).toEqual([]);
});
