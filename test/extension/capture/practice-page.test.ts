/** The page on which the readers practise holds something for each of the costly ones. */
import { describe, expect, it } from "vitest";
import { practicePages } from "../../../extension/capture/practice-page.ts";
import { practise, readPage } from "../../../extension/capture/read-page.ts";

describe("practising", () => {
  it("comes across names, numbers, addresses and people in both languages", async () => {
    const [english, both] = await Promise.all(practicePages.map(readPage));
    const kinds = (of: typeof english) => new Set(of!.map(({ property }) => property));
    expect([...kinds(english)]).toEqual(
      expect.arrayContaining(["legal-name", "telephone", "fax", "email", "address", "founded"]),
    );
    expect(both!.map(({ value }) => value).join("\n")).toMatch(/练习/u);
  });

  it("pauses before each step, and finds nothing that anybody would see", async () => {
    let pauses = 0;
    expect(await practise(async () => void (pauses += 1))).toBeUndefined();
    expect(pauses).toBeGreaterThan(20);
  });
});
