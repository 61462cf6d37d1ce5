import { expect, test } from "vitest";
import { guessOutcome, guessStageMeaning, ownStageName } from "#core";

test.each([
  ["Closed Won", "won"],
  ["closed_lost", "lost"],
  ["赢单", "won"],
  ["Won date", "won"],
  ["first-proposal", "first-proposal"],
  ["Formal_solution", "formal-solution"],
  ["Negotiation/Review", "negotiation"],
  ["商务谈判", "negotiation"],
  ["Qualification", "visit-and-survey"],
  ["线索", "planning-and-call"],
  ["Zwischenstand", "own"],
])("the stage “%s” is taken for %s", (word, meaning) => {
  expect(guessStageMeaning(word)).toBe(meaning);
});

test.each([
  ["Won", "won"],
  ["已成交", "won"],
  ["Lost", "lost"],
  ["丢单", "lost"],
  ["", "open"],
  ["进行中", "open"],
  ["vielleicht", undefined],
])("the outcome “%s” is taken for %s", (word, meaning) => {
  expect(guessOutcome(word)).toBe(meaning);
});

test("what parts events can't stand in the name of a stage", () => {
  expect(ownStageName(" Proposal @ site; sent；once ")).toBe("Proposal site sent once");
});
