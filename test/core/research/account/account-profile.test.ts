import { describe, expect, test } from "vitest";
import {
  accountProfile,
  contactProfile,
  type Fact,
  type IsoInstant,
  type Observation,
} from "#core";
import { day, observation, withdrawal } from "../../made-up.ts";

const today = day("2026-03-10");
const at = (text: string) => text as IsoInstant;
const person = { kind: "person", name: "Me" } as const;
const declared = { kind: "structured-data", name: "json-ld" } as const;
const only = (facts: readonly Fact[]): Fact => {
  expect(facts).toHaveLength(1);
  return facts[0]!;
};

describe("a property with one value", () => {
  test("the newer of two equal readers holds, the older one conflicts", () => {
    const fact = only(
      accountProfile(
        [
          observation("1"),
          observation("2", { value: "900", observedAt: at("2026-03-05T00:00:00Z") }),
        ],
        today,
      ),
    );
    expect(fact.holds.value).toBe("900");
    expect(fact.conflictsWith.map(({ id }) => id)).toEqual(["1"]);
  });

  test("a machine never overrides a person; what it read later is shown beside the person's word", () => {
    const newer = observation("2", {
      value: "900",
      readBy: declared,
      observedAt: at("2026-03-09T00:00:00Z"),
    });
    const older = { ...newer, observedAt: at("2026-02-01T00:00:00Z") };
    const word = observation("1", { readBy: person });
    expect(only(accountProfile([word, newer], today))).toMatchObject({
      holds: word,
      conflictsWith: [newer],
    });
    expect(only(accountProfile([word, older], today))).toMatchObject({
      holds: word,
      conflictsWith: [],
    });
  });

  test("a person who says it again has answered the machine", () => {
    const again = observation("3", { readBy: person, observedAt: at("2026-03-09T13:00:00Z") });
    const read = observation("2", { value: "900", observedAt: at("2026-03-09T12:00:00Z") });
    const fact = only(accountProfile([observation("1", { readBy: person }), read, again], today));
    expect(fact.conflictsWith).toEqual([]);
  });

  test("two persons' words stand against each other; one's newer word replaces the older", () => {
    const mine = observation("1", { readBy: person });
    const later = { value: "900", observedAt: at("2026-03-05T00:00:00Z") };
    const another = { kind: "person", name: "Lin" } as const;
    const conflicts = (other: Observation) =>
      only(accountProfile([mine, other], today)).conflictsWith.map(({ id }) => id);
    expect(conflicts(observation("2", { ...later, readBy: another }))).toEqual(["1"]);
    expect(conflicts(observation("2", { ...later, readBy: person }))).toEqual([]);
  });

  test("what was withdrawn neither holds nor conflicts", () => {
    const newer = observation("2", { value: "900", observedAt: at("2026-03-05T00:00:00Z") });
    const fact = only(
      accountProfile([observation("1"), newer], today, [withdrawal("w1", newer.id)]),
    );
    expect(fact.holds.id).toBe("1");
    expect(fact.conflictsWith).toEqual([]);
  });

  test("the same value read elsewhere confirms it, whatever its spacing and case", () => {
    const fact = only(
      accountProfile(
        [
          observation("1", { property: "legal-name", value: "Hua Xing Ltd" }),
          observation("2", { property: "legal-name", value: "hua  xing LTD", readBy: declared }),
        ],
        today,
      ),
    );
    expect(fact.holds.id).toBe("2");
    expect(fact.confirmedBy.map(({ id }) => id)).toEqual(["1"]);
  });
});

test("a property with several values keeps them all", () => {
  const phones: Observation[] = ["021-5555 0100", "021-5555 0199"].map((value, index) =>
    observation(String(index), { property: "telephone", value }),
  );
  expect(
    accountProfile(phones, today)
      .map((fact) => fact.holds.value)
      .sort(),
  ).toEqual(["021-5555 0100", "021-5555 0199"]);
});

test("a fact is stale the day after its interval has passed since it was last seen", () => {
  const seen = [observation("1", { observedAt: at("2025-03-10T09:00:00Z") })];
  expect(only(accountProfile(seen, day("2026-03-10"))).isStale).toBe(false);
  expect(only(accountProfile(seen, day("2026-03-11"))).isStale).toBe(true);
  expect(only(accountProfile([...seen, observation("2")], day("2026-03-11"))).isStale).toBe(false);
});

test("the profile follows the order of the method and leaves contacts out", () => {
  const facts = accountProfile(
    [
      observation("1", { property: "telephone", value: "1" }),
      observation("2"),
      observation("3", {
        contactId: "c1" as NonNullable<Observation["contactId"]>,
        property: "position",
      }),
    ],
    today,
  );
  expect(facts.map(({ property }) => property)).toEqual(["employees", "telephone"]);
});

test("a contact has a profile of its own, read in the same way", () => {
  const c1 = "c1" as NonNullable<Observation["contactId"]>;
  const ledger = [
    observation("1", { contactId: c1, property: "birthday", value: "1980-05-01" }),
    observation("2", { contactId: c1, property: "home-town", value: "Tessmoor" }),
    observation("3"),
  ];
  const facts = contactProfile(c1, ledger, today, [withdrawal("w1", "2")]);
  expect(facts.map(({ property, holds }) => [property, holds.value])).toEqual([
    ["birthday", "1980-05-01"],
  ]);
});
