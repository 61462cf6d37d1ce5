/** The words of a search are marked where a person would point. */
import { describe, expect, it } from "vitest";
import { textHits } from "../../../extension/screens/search/text-hits.ts";

const marked = (text: string, ...words: string[]) =>
  textHits(text, words)
    .map(({ text: piece, isHit }) => (isHit ? `[${piece}]` : piece))
    .join("");

describe("hits in a text", () => {
  it("are marked in any case, every time, the longer word before the shorter", () => {
    expect(marked("Pump and pumps", "pump", "pumps")).toBe("[Pump] and [pumps]");
    expect(marked("陶瓷密封水泵", "密封")).toBe("陶瓷[密封]水泵");
  });

  it("show a number through its gaps", () => {
    expect(marked("Tel. +44 (0)114 496 0182", "01144960182")).toBe("Tel. +44 ([0)114 496 0182]");
  });

  it("take marks in the words for what they are, and leave the text whole", () => {
    for (const text of ["C++ (2026) [a|b] $1 \\d .*", "<b>x</b>"])
      for (const word of ["c++", "(2026)", "[a|b]", "$1", "\\d", ".*", "<b>", "/"])
        expect(
          textHits(text, [word])
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
    expect(marked("C++ and C", "c++")).toBe("[C++] and C");
    expect(marked("nothing", "")).toBe("nothing");
  });
});
