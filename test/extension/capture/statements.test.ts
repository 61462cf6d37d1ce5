import { describe, expect, it } from "vitest";
import { isAboutPage } from "../../../extension/capture/narrative.ts";
import { readStatements } from "../../../extension/capture/readers/statements.ts";
import { brief, type WrittenLine, type WrittenPage, writtenPage } from "./written-page.ts";

const said = (...lines: readonly WrittenLine[]) => {
  const snapshot = writtenPage({ lines });
  return brief(readStatements(snapshot, snapshot.lines));
};

describe("what a company says of itself", () => {
  it("is what it does, with the sentence as the proof", () => {
    expect(said("We are a family. Harbour Pumps specialises in slurry pumps for mines.")).toEqual([
      "scope = slurry pumps for mines <text: Harbour Pumps specialises in slurry pumps for mines.>",
    ]);
    expect(said("公司主营业务为智能装配线的设计与制造。产品远销海外。")).toEqual([
      "scope = 智能装配线的设计与制造 <text: 公司主营业务为智能装配线的设计与制造。>",
    ]);
  });

  it("is its trade, its rank and whose it is", () => {
    expect(
      said(
        "We are a leading supplier in the process engineering industry.",
        "We rank second by installed base.",
        "Harbour Pumps has been family-owned since 1987.",
      ),
    ).toEqual([
      "industry = process engineering <text: We are a leading supplier in the process engineering industry.>",
      "industry-rank = We rank second by installed base. <text: We rank second by installed base.>",
      "ownership = family-owned <text: Harbour Pumps has been family-owned since 1987.>",
    ]);
  });

  it("is what it wants: soon, or later, or as a list under a heading for goals", () => {
    expect(
      said(
        "By 2030 we intend to earn half of our sales from service.",
        "公司今年计划引进两条喷涂线。",
        { text: "Goals to 2030", heading: 2 },
        { text: "Halve the energy used in forging", tag: "li" },
      ),
    ).toEqual([
      "long-term-goals = By 2030 we intend to earn half of our sales from service. <text: By 2030 we intend to earn half of our sales from service.>",
      "short-term-goals = 公司今年计划引进两条喷涂线。 <text: 公司今年计划引进两条喷涂线。>",
      "long-term-goals = Halve the energy used in forging <text: Halve the energy used in forging>",
    ]);
  });

  it("is nothing where a page only talks", () => {
    expect(
      said(
        "Welcome to our website.",
        "We make sure that every customer is happy.",
        "我们为多家上市公司提供服务。",
        "In 2019 the lathe moved to reception.",
      ),
    ).toEqual([]);
  });
});

describe("a page about a company", () => {
  it.each<WrittenPage>([
    { url: "https://a.example/about-us/" },
    { title: "公司简介-湖川重工机械有限公司" },
    { lines: [{ text: "Who we are", heading: 2 }, "Pump makers."] },
  ])("is known by its address, its title or a heading: %o", (page) => {
    expect(isAboutPage(writtenPage(page))).toBe(true);
  });

  it("is not every page", () => {
    expect(isAboutPage(writtenPage({ lines: ["Phone: 0114 496 0182"] }))).toBe(false);
  });
});
