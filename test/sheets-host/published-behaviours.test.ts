/** Proves each published behaviour on the host: a statement without a proof fails, as does a proof without a statement. */
import { describe, expect, test } from "vitest";
import { cellProofs } from "./proofs/cells.ts";
import { functionProofs } from "./proofs/functions.ts";
import { serviceProofs } from "./proofs/services.ts";
import { sheetProofs } from "./proofs/sheets.ts";
import { publishedBehaviours, type BehaviourId } from "./published-behaviours.ts";

const proofs: Readonly<Record<BehaviourId, () => void>> = {
  ...cellProofs,
  ...sheetProofs,
  ...functionProofs,
  ...serviceProofs,
};

describe("the host is never kinder than Google", () => {
  for (const { id, statement } of publishedBehaviours)
    test(`${statement} (${id})`, () => {
      const proof: (() => void) | undefined = proofs[id];
      if (proof === undefined) throw new Error(`No proof of ${id}.`);
      expect.hasAssertions();
      proof();
    });

  test("Every proof has its statement, once.", () => {
    const ids = publishedBehaviours.map(({ id }) => id);
    expect(Object.keys(proofs).sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
