import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyAccountSigns, keyAccountTests, keyAccountVerdict } from "#core";

describe("the method's cases", () => {
  test("ten million every year: fits, buys centrally, buys again: a key account", () => {
    expect(keyAccountVerdict({ fit: true, centralised: true, recurring: true }).verdict).toBe(
      "key",
    );
  });

  test("two hundred million once is none, whatever its signs", () => {
    expect(
      keyAccountVerdict({
        fit: true,
        centralised: true,
        recurring: false,
        highMargin: true,
        largeShare: true,
      }),
    ).toEqual({
      verdict: "not-key",
      failed: ["recurring"],
      unknown: [],
      signs: ["highMargin", "largeShare"],
    });
  });

  test("as long as a test is open the verdict is too, and says what to find out", () => {
    expect(keyAccountVerdict({ fit: true, goodCredit: true })).toEqual({
      verdict: "undecided",
      failed: [],
      unknown: ["centralised", "recurring"],
      signs: ["goodCredit"],
    });
  });

  test("one failed test settles it before the others are known", () => {
    expect(keyAccountVerdict({ centralised: false }).verdict).toBe("not-key");
  });
});

describe("laws", () => {
  const answer = fc.constantFrom(true, false, undefined);
  const answers = fc.record(
    Object.fromEntries([...keyAccountTests, ...keyAccountSigns].map((one) => [one, answer])),
  );

  test("a settled verdict stays when more is known; signs never make one", () => {
    fc.assert(
      fc.property(answers, answers, (known, found) => {
        const after = Object.fromEntries(
          Object.entries(found).map(([key, value]) => [key, known[key] ?? value]),
        );
        const before = keyAccountVerdict(known).verdict;
        if (before !== "undecided") expect(keyAccountVerdict(after).verdict).toBe(before);
        const unsigned = Object.fromEntries(keyAccountTests.map((test) => [test, known[test]]));
        expect(keyAccountVerdict(unsigned).verdict).toBe(before);
      }),
    );
  });
});
