import { expect, test } from "vitest";
import { archiveStandings, standingTable } from "#core";
import { account, day, opportunity, tick } from "../../made-up.ts";
import { archive } from "../made-up-archive.ts";

// Stage 1 has one milestone: the contact is interested. It is done for the first opportunity.
const portfolio = {
  ...archive,
  accounts: [account("a1")],
  opportunities: [
    opportunity("o1", { customerStage: "studies-feasibility" }),
    opportunity("o2", { closed: { outcome: "lost", on: day("2026-02-01") } }),
  ],
  ticks: ["1-m1", "1-m2", "1-m3"].map((id, at) => tick(`t${at}`, id)),
};

test("an opportunity is a row with its stage and chance; a closed one has no chance any more", () => {
  const [head, open, closed] = standingTable(archiveStandings(portfolio), portfolio.accounts, "en");
  expect(head).toHaveLength(11);
  expect(open).toEqual([
    "Project o1",
    "Company a1",
    1000,
    "EUR",
    "2026-04-15",
    "Studies feasibility",
    "",
    1,
    "no",
    0,
    0.05,
  ]);
  expect(closed?.slice(6)).toEqual(["lost", 0, "no", 0, ""]);
});
