import { describe, expect, it } from "vitest";
import { proofLink, wordBoundaries } from "../../../extension/capture/quote-link.ts";

const source = { channel: "company-website", url: "https://harbour-pumps.example/about" } as const;
const quote = { exact: "860", prefix: "employs ", suffix: " people", start: 8 };

describe("the link to a proof", () => {
  it("scrolls to the quote that the page shows", () => {
    expect(proofLink({ source, quote, foundIn: "text" })).toBe(
      "https://harbour-pumps.example/about#:~:text=employs-,860,-people&text=employs-,860",
    );
  });

  it("leads to the page alone when the quote is declared and not shown, or when there is none", () => {
    expect(proofLink({ source, quote, foundIn: "markup" })).toBe(source.url);
    expect(proofLink({ source })).toBe(source.url);
  });

  it("is missing for a fact from off the web", () => {
    expect(proofLink({ source: { channel: "insider" }, quote })).toBeUndefined();
  });

  it("knows the words of a Chinese run", () => {
    expect(wordBoundaries("现有员工")).toEqual([0, 2]);
  });
});
