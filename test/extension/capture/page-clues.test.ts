import { expect, test } from "vitest";
import { identityGate, registrationNumbersOf } from "#core";
import { cluesOfPage } from "../../../extension/capture/page-clues.ts";
import { type Proposal, proposalOf } from "../../../extension/capture/proposal.ts";

const quote = { exact: "x", prefix: "", suffix: "", start: 0 };
const stated = (
  property: Proposal["property"],
  value: string,
  details: Parameters<typeof proposalOf>[4] = {},
): Proposal => proposalOf("json-ld", property, value, { quote, foundIn: "text" }, details);

test("a page's clues are its own names first, then the others that it names, its domain and its numbers", async () => {
  const clues = await cluesOfPage({ url: "https://shop.huchuan.example/about", title: "About" }, [
    stated("legal-name", "Coburn Tools Ltd", { ofOther: true }),
    stated("legal-name", "湖川重工机械有限公司"),
    stated("icp-number", "浙ICP备05998471号-2"),
    stated("telephone", "+86 574 8655 0173"),
  ]);
  expect(clues.names).toEqual(["湖川重工机械有限公司", "Coburn Tools Ltd"]);
  expect(clues.domains).toEqual(["huchuan.example"]);
  expect(clues.registrationNumbers).toEqual(
    registrationNumbersOf("浙ICP备05998471号-2").map(({ kind, number }) => ({ kind, number })),
  );
  expect(clues.registrationNumbers.length).toBeGreaterThan(0);
});

test("a page that has not been read has its title and its address", async () => {
  const page = { url: "https://harbour-pumps.example/", title: "Contact | Harbour Pumps GmbH" };
  expect(await cluesOfPage(page, [])).toEqual({
    names: ["Harbour Pumps GmbH"],
    domains: ["harbour-pumps.example"],
    registrationNumbers: [],
  });
});

test("a page of another company with a like name is held, a page of the account's own site is not", async () => {
  const account = {
    names: ["Harbour Pumps Ltd"],
    domains: ["harbour-pumps.example"],
    registrationNumbers: [],
  };
  const other = { url: "https://harbour-pumps-gmbh.example/", title: "Harbour Pumps GmbH" };
  expect(identityGate(await cluesOfPage(other, []), account).gate).toBe("held");
  const own = { url: "https://www.harbour-pumps.example/", title: "Contact" };
  expect(identityGate(await cluesOfPage(own, []), account).gate).toBe("open");
});
