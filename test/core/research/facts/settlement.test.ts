import fc from "fast-check";
import { expect, test } from "vitest";
import { accountProfile, contradicting, type IsoInstant, saysTheSame } from "#core";
import { day, observation, withdrawal } from "../../made-up.ts";

const today = day("2026-06-01");

test("the values that weren't chosen are withdrawn, those that say the same stay", () => {
  const names = [
    observation("1", { property: "legal-name", value: "Huaxing" }),
    observation("2", { property: "legal-name", value: "Hua Xing" }),
    observation("3", { property: "legal-name", value: "HUA  XING" }),
    observation("4", { property: "employees", value: "860" }),
    observation("5", { property: "legal-name", value: "Huaxing", contactId: "c1" as never }),
  ];
  expect(contradicting(names[1]!, names).map(({ id }) => id)).toEqual(["1"]);
});

test("spacing and case don't make another value", () => {
  expect(saysTheSame({ value: " Hua  Xing" }, { value: "hua xing" })).toBe(true);
  expect(saysTheSame({ value: "860" }, { value: "680" })).toBe(false);
});

const readings = fc.array(
  fc.record({
    value: fc.constantFrom("860", "870", "900"),
    readBy: fc.record({
      kind: fc.constantFrom("person" as const, "structured-data" as const, "heuristic" as const),
      name: fc.constantFrom("Lin", "Mo"),
    }),
    observedAt: fc.constantFrom(
      "2026-03-01T00:00:00Z" as IsoInstant,
      "2026-04-01T00:00:00Z" as IsoInstant,
      "2026-05-01T00:00:00Z" as IsoInstant,
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

test("whatever was read by whom, a settled conflict is gone and the chosen value holds", () => {
  fc.assert(
    fc.property(readings, fc.nat(), (read, choice) => {
      const ledger = read.map((one, at) => observation(`o${at}`, one));
      const [fact] = accountProfile(ledger, today);
      const open = [fact!.holds, ...fact!.conflictsWith];
      const chosen = open[choice % open.length]!;
      const word = observation("mine", {
        value: chosen.value,
        readBy: { kind: "person", name: "Lin" },
        observedAt: "2026-05-20T00:00:00Z" as IsoInstant,
      });
      const [after] = accountProfile(
        [...ledger, word],
        today,
        contradicting(chosen, ledger).map(({ id }, at) =>
          withdrawal(`w${at}`, id, { reason: "settled" }),
        ),
      );
      expect(after!.conflictsWith).toEqual([]);
      expect(after!.holds.id).toBe("mine");
    }),
  );
});

test("the value of a person is only ever replaced by a person's, whatever machines read", () => {
  fc.assert(
    fc.property(readings, (read) => {
      const ledger = read.map((one, at) => observation(`o${at}`, one));
      const [fact] = accountProfile(ledger, today);
      const hasWord = ledger.some(({ readBy }) => readBy.kind === "person");
      expect(fact!.holds.readBy.kind === "person").toBe(hasWord);
    }),
  );
});
