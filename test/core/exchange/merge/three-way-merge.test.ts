import fc from "fast-check";
import { expect, test } from "vitest";
import { byPlainOrder, type Editable, mergeRecord, same } from "#core";

interface Company extends Editable {
  readonly name?: string | undefined;
  readonly owner?: string | undefined;
  readonly domains?: readonly string[];
}

const monday = "2026-03-02T08:00:00Z";
const tuesday = "2026-03-03T08:00:00Z";
const wednesday = "2026-03-04T08:00:00Z";
const exchanged: Company = {
  id: "a1",
  name: "Orrin",
  owner: "Wu",
  domains: ["o.test"],
  updatedAt: monday,
};
const edited = (changes: Partial<Company>, updatedAt = tuesday): Company => ({
  ...exchanged,
  ...changes,
  updatedAt,
});

test("edits of different fields combine, whoever was later", () => {
  const mine = edited({ name: "Orrin Pumps" }, wednesday);
  const { record, conflicts } = mergeRecord(mine, edited({ owner: "Lin" }), [exchanged]);
  expect(record).toEqual({ ...exchanged, name: "Orrin Pumps", owner: "Lin", updatedAt: wednesday });
  expect(conflicts).toEqual([]);
});

test("an edit by hand counts, though nobody has dated it", () => {
  const byHand = edited({ owner: "Lin" }, monday);
  expect(mergeRecord(edited({ name: "Orrin Pumps" }), byHand, [exchanged]).record).toMatchObject({
    name: "Orrin Pumps",
    owner: "Lin",
  });
});

test("a field that was emptied stays empty", () => {
  const { owner: _gone, ...without } = exchanged;
  expect(mergeRecord(exchanged, without, [exchanged]).record).not.toHaveProperty("owner");
});

test("two edits of one field are a conflict with both values and the one before", () => {
  const { conflicts } = mergeRecord(edited({ owner: "Lin" }), edited({ owner: "An" }), [exchanged]);
  expect(conflicts).toEqual([{ field: "owner", before: "Wu", mine: "Lin", theirs: "An" }]);
});

test("who chooses decides the conflict, and nothing else", () => {
  const [mine, theirs] = [edited({ owner: "Lin", name: "X" }), edited({ owner: "An" })];
  for (const [side, owner] of [
    ["mine", "Lin"],
    ["theirs", "An"],
  ] as const)
    expect(mergeRecord(mine, theirs, [exchanged], () => side).record).toMatchObject({
      owner,
      name: "X",
    });
});

test("of a list without order, what one added and the other removed are both done", () => {
  const mine = edited({ domains: ["o.test", "orrin.test"] });
  expect(mergeRecord(mine, edited({ domains: [] }), [exchanged]).record.domains).toEqual([
    "orrin.test",
  ]);
});

test("after an exchange in both directions, a side that still has either version has touched nothing", () => {
  const taken = edited({ owner: "Lin" });
  const later = edited({ owner: "An" }, wednesday);
  expect(mergeRecord(taken, later, [exchanged, taken])).toEqual({ record: later, conflicts: [] });
});

test("without an earlier version the record that was edited last holds", () => {
  const [earlier, later] = [edited({ owner: "Lin" }), edited({ name: "Y" }, wednesday)];
  expect(mergeRecord(earlier, later, [])).toEqual({ record: later, conflicts: [] });
  expect(mergeRecord(later, earlier, [])).toEqual({ record: later, conflicts: [] });
});

test("a greater number and a later text hold until somebody chooses", () => {
  const values = { field: "discount", before: undefined };
  expect(byPlainOrder({ ...values, mine: 9, theirs: 10 })).toBe("theirs");
  expect(byPlainOrder({ ...values, mine: "b", theirs: undefined })).toBe("mine");
});

test("values are the same whatever the order of their parts", () => {
  expect(same({ amount: 1, currency: "EUR" }, { currency: "EUR", amount: 1 })).toBe(true);
  expect(same({ amount: 1 }, { amount: 1, currency: "EUR" })).toBe(false);
  expect(same([1], { 0: 1 })).toBe(false);
  expect(same({ a: undefined }, {})).toBe(true);
});

const word = fc.constantFrom("p", "q", "r", "s");
const version = fc
  .record(
    {
      name: word,
      owner: word,
      domains: fc.uniqueArray(word),
      updatedAt: fc.constantFrom(monday, tuesday, wednesday),
    },
    { requiredKeys: ["domains", "updatedAt"] },
  )
  .map((fields): Company => ({ id: "a1", ...fields }));
const bases = fc.array(version, { maxLength: 1 });
const content = ({ domains, ...rest }: Company) => ({ ...rest, domains: domains!.toSorted() });

test("merging is the same from either side, in any order, and once as well as twice", () => {
  fc.assert(
    fc.property(version, version, version, bases, (a, b, c, base) => {
      const both = (x: Company, y: Company) => mergeRecord(x, y, base).record;
      expect(content(both(a, b))).toEqual(content(both(b, a)));
      expect(content(both(both(a, b), c))).toEqual(content(both(a, both(b, c))));
      expect(both(a, a)).toBe(a);
      expect(content(both(both(a, b), b))).toEqual(content(both(a, b)));
    }),
    { numRuns: 500 },
  );
});

test("an untouched side never overrides a touched one", () => {
  fc.assert(
    fc.property(version, version, (base, touched) => {
      const untouched = { ...base, updatedAt: "2999-01-01T00:00:00Z" };
      for (const merge of [
        mergeRecord(untouched, touched, [base]),
        mergeRecord(touched, untouched, [base]),
      ]) {
        expect(merge.conflicts).toEqual([]);
        expect({ ...content(merge.record), updatedAt: "" }).toEqual({
          ...content(touched),
          updatedAt: "",
        });
      }
    }),
  );
});
