import { describe, expect, it } from "vitest";
import type { Proposal } from "../../../extension/capture/proposal.ts";
import { readBranches } from "../../../extension/capture/readers/branches.ts";
import { readCertificates } from "../../../extension/capture/readers/certificates.ts";
import { readPartners } from "../../../extension/capture/readers/partners.ts";
import { readProducts } from "../../../extension/capture/readers/products.ts";
import { readRevenue } from "../../../extension/capture/readers/revenue.ts";
import type { PageSnapshot } from "../../../extension/capture/snapshot.ts";
import { type WrittenLine, type WrittenPage, writtenPage } from "./written-page.ts";

const valuesBy =
  (read: (snapshot: PageSnapshot) => readonly Proposal[]) =>
  (page: WrittenPage | readonly WrittenLine[]) => {
    const snapshot = writtenPage("length" in page ? { lines: page } : (page as WrittenPage));
    const found = read(snapshot);
    for (const { value, quote, foundIn } of found) {
      expect(quote.exact, value).toContain(value);
      if (foundIn === "text") expect(snapshot.text).toContain(quote.exact);
    }
    return found.map(({ property, value }) => `${property}: ${value}`);
  };

describe("products", () => {
  const products = valuesBy(readProducts);

  it("are the entries of a section that is named for them, to its end", () => {
    expect(
      products([
        { text: "Our products", heading: 2 },
        { text: "Slurry pumps", tag: "li" },
        { text: "Ball valves", tag: "li" },
        { text: "View all", tag: "li" },
        { text: "Contact", heading: 2 },
        { text: "Leeds office", tag: "li" },
      ]),
    ).toEqual(["products: Slurry pumps", "products: Ball valves"]);
  });

  it("are its sub-headings where it has some", () => {
    expect(
      products([
        { text: "What we do", heading: 2 },
        { text: "Evaporation", heading: 3 },
        { text: "From 300 kg to 120 tonnes of water an hour.", tag: "li" },
        { text: "Drying", heading: 3 },
      ]),
    ).toEqual(["products: Evaporation", "products: Drying"]);
  });

  it("may stand under a bold line with marks before them, in Chinese letters spread out", () => {
    const lines = ["产 品 目 录", "· 岸边集装箱起重机", "· 门座式起重机", "友情链接", "· 港口论坛"];
    const { text } = writtenPage({ lines });
    const bold = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    expect(products({ lines, emphases: [bold("产 品 目 录"), bold("友情链接")] })).toEqual([
      "products: 岸边集装箱起重机",
      "products: 门座式起重机",
    ]);
  });

  it("may be the entries of the menu below its entry for products", () => {
    expect(
      products({
        blocks: [
          { parent: 0, tag: "body" },
          { parent: 0, tag: "li" },
          { parent: 1, tag: "ul" },
          { parent: 2, tag: "li" },
          { parent: 2, tag: "li" },
          { parent: 0, tag: "li" },
        ],
        lines: [
          { text: "Products", region: "navigation", tag: "li", block: 1 },
          { text: "Pumps", region: "navigation", tag: "li", block: 3 },
          { text: "Valves", region: "navigation", tag: "li", block: 4 },
          { text: "Contact", region: "navigation", tag: "li", block: 5 },
        ],
      }),
    ).toEqual(["products: Pumps", "products: Valves"]);
  });

  it("may be listed in a sentence", () => {
    expect(
      products(["我公司主要产品有磁力泵、衬氟球阀和加药系统等，远销海外。"]).slice(0, 3),
    ).toEqual(["products: 磁力泵", "products: 衬氟球阀", "products: 加药系统"]);
    expect(
      products(["Our main products include slurry pumps, ball valves and dosing skids."]),
    ).toEqual(["products: slurry pumps", "products: ball valves", "products: dosing skids"]);
  });

  it("are not what customers also bought, nor the parts of a specification", () => {
    expect(
      products([
        { text: "6204-2RS Ball Bearing", heading: 1 },
        { text: "Customers also bought", heading: 2 },
        { text: "Circlip 1300-47", tag: "li" },
        { text: "Grease 400 g", tag: "li" },
      ]),
    ).toEqual([]);
  });
});

describe("branches", () => {
  const branches = valuesBy(readBranches);

  it("are listed under a heading, in a table or in a paragraph with semicolons", () => {
    const cell = (row: number, column: number) => ({ table: 1, row, column });
    expect(
      branches([
        { text: "生产基地与分支机构 Sites", heading: 2 },
        { text: "成都 Chengdu", tag: "td", cell: cell(0, 0) },
        { text: "西南制造基地", tag: "td", cell: cell(0, 1) },
        { text: "沈阳 Shenyang", tag: "td", cell: cell(1, 0) },
        { text: "装配线", tag: "td", cell: cell(1, 1) },
      ]),
    ).toEqual(["branches: 成都 Chengdu", "branches: 沈阳 Shenyang"]);
    expect(
      branches([
        { text: "Locations", heading: 2 },
        "Headquarters in Cleveland, Ohio; skid fabrication in Beaumont, Texas.",
      ]),
    ).toEqual([
      "branches: Headquarters in Cleveland, Ohio",
      "branches: skid fabrication in Beaumont, Texas",
    ]);
  });

  it("are named in sentences, and how many there are names none", () => {
    expect(
      branches(["公司在成都、广州、西安设有三个办事处，在全国三十个城市设有服务网点。"]),
    ).toEqual(["branches: 成都", "branches: 广州", "branches: 西安"]);
    expect(branches(["We have offices in Leeds, Hull and New Ashford, and many friends."])).toEqual(
      ["branches: Leeds", "branches: Hull", "branches: New Ashford"],
    );
  });
});

describe("customers and suppliers", () => {
  const partners = valuesBy(readPartners);

  it("are those whom a sentence calls so", () => {
    expect(
      partners([
        "Our customers include Ostervang Dairies, Dunmarrow Bank plc and Saffronfield.",
        "We are a distributor of Quillstack Drives.",
        "主要客户有渤岸炼化有限公司、津曜水务集团等。",
        "公司长期为北屏重机、鲜驰冷运等企业配套。",
      ]),
    ).toEqual([
      "customers: Ostervang Dairies",
      "customers: Dunmarrow Bank plc",
      "customers: Saffronfield",
      "suppliers: Quillstack Drives",
      "customers: 渤岸炼化有限公司",
      "customers: 津曜水务集团",
      "customers: 北屏重机",
      "customers: 鲜驰冷运",
    ]);
  });

  it("are shown by their logos under a heading for partners", () => {
    expect(
      partners({
        lines: [{ text: "合作伙伴", heading: 2 }, "共建生态。", { text: "新闻", heading: 2 }, "无"],
        pictures: [
          { alt: "渤岸炼化有限公司", start: 6, region: undefined, isLogo: false },
          { alt: "新闻配图", start: 15, region: undefined, isLogo: false },
        ],
      }),
    ).toEqual(["customers: 渤岸炼化有限公司"]);
  });

  it("are not the kinds and numbers of them", () => {
    expect(
      partners([
        "客户：锂电材料企业 140 余家，精细化工企业。",
        "Our customers include hospitals and schools.",
        "主要客户：国内三大港机总装企业。",
      ]),
    ).toEqual([]);
  });
});

describe("certificates", () => {
  const certificates = valuesBy(readCertificates);

  it("are standards of management, marks with the word for it, and official titles", () => {
    expect(
      certificates([
        "ISO 9001:2015、ISO/IEC 27001，CE 认证，国家级高新技术企业，专精特新“小巨人”企业。",
        "UL listed panels; ASME U stamp; ISO 9001:2015.",
      ]),
    ).toEqual([
      "certificates: ISO 9001:2015",
      "certificates: ISO/IEC 27001",
      "certificates: CE 认证",
      "certificates: 国家级高新技术企业",
      "certificates: 专精特新“小巨人”企业",
      "certificates: UL listed",
      "certificates: ASME U stamp",
    ]);
  });

  it("are not what is worked towards, what others get, or what a product is tested by", () => {
    expect(
      certificates([
        "We help you get ISO 9001.",
        "We are working towards ISO 14001.",
        "本公司代办 ISO 9001 及高新技术企业。",
        "Tightness to ISO 5208. The CE in Centre stands for itself.",
      ]),
    ).toEqual([]);
  });
});

describe("revenue", () => {
  const revenue = valuesBy(readRevenue);

  it.each([
    ["Turnover for the year to March 2026 was £31.7m (2025: £27.9m).", "£31.7m"],
    [
      "Net sales for fiscal 2025, which ended September 30, 2025, were $148 million.",
      "$148 million",
    ],
    ["We closed 2025 with revenue of EUR 96.4 million.", "EUR 96.4 million"],
    ["With 44.8 million euros in annual sales we are mid-sized.", "44.8 million euros"],
    ["2025年公司实现销售收入4.72亿元，同比增长 11.3%", "4.72亿元"],
    ["年营业额约人民币8,600万元", "人民币8,600万元"],
  ])("is stated in: %s", (text, value) => {
    expect(revenue([text])).toEqual([`revenue: ${value}`]);
  });

  it("may stand in the cell after its label", () => {
    expect(
      revenue([
        { text: "Revenue 2025", tag: "th" },
        { text: "EUR 96.4 million", tag: "td" },
      ]),
    ).toEqual(["revenue: EUR 96.4 million"]);
  });

  it.each([
    "Revenue in the third quarter was EUR 20 million.",
    "前三季度实现营业收入 8.97 亿元。",
    "We expect sales of $200 million by 2030.",
    "行业总产值达 300 亿元。",
    "Our sales team has raised £5,000 for the lifeboat.",
  ])("is not stated in: %s", (text) => {
    expect(revenue([text])).toEqual([]);
  });
});
