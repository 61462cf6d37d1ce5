/** Rosters read from made-up pages in English and Chinese, and pages that are none. */
import { describe, expect, it } from "vitest";
import { columnKind } from "../../../extension/capture/roster/columns.ts";
import { nameWithin, titleShape } from "../../../extension/capture/roster/company-title.ts";
import { readRoster } from "../../../extension/capture/roster/read-roster.ts";
import { cluesOfRow, type RosterRow } from "../../../extension/capture/roster/roster-row.ts";
import { type ListedPage, listedPage } from "./roster-page.ts";

const rowsOf = async (page: ListedPage, isAsked = false): Promise<readonly RosterRow[]> =>
  (await readRoster(listedPage(page), isAsked))?.rows ?? [];
const names = async (page: ListedPage, isAsked = false) =>
  (await rowsOf(page, isAsked)).map(({ name }) => name);
const said = ({ facts }: RosterRow) => facts.map(({ property, value }) => `${property} = ${value}`);

const MEMBERS: ListedPage = {
  title: "Members, page 2 of 3 | Makers’ Circle",
  heading: "Members on 1 November 2025",
  table: [
    ["No.", "Member", "Country", "Town", "Member no.", "Telephone", "Web site"],
    [
      "21",
      "Ashgrove Pumps Ltd",
      "United Kingdom",
      "Leeds",
      "M-0411",
      "+44 113 496 0111",
      "www.ashgrove.example",
    ],
    [
      "22",
      "Lanhe Valve Co., Ltd.\n苏州岚禾阀门有限公司",
      "China",
      "Suzhou",
      "M-0412",
      "+86 512 6655 8821",
      "www.lanhe.example",
    ],
    ["B"],
    ["23", "Bellweather", "Norway", "Oslo", "M-0413", "", "www.makers-circle.example/bellweather"],
    [
      "24",
      "Cordwain Dichtungen GmbH",
      "Germany",
      "Köln",
      "",
      "+49 221 4710350",
      "www.cordwain.example",
    ],
    ["No.", "Member", "Country", "Town", "Member no.", "Telephone", "Web site"],
    ["25", "Emberline S.p.A.", "Italy", "Turin", "M-0415", "", ""],
  ],
  after: ["Page 2 of 3"],
  links: [{ href: "?page=3", shows: "Page 2 of 3" }],
};

describe("a table of members", () => {
  it("names its companies; heads that come again and letters between are none", async () => {
    expect(await names(MEMBERS)).toEqual([
      "Ashgrove Pumps Ltd",
      "Lanhe Valve Co., Ltd.",
      "Bellweather",
      "Cordwain Dichtungen GmbH",
      "Emberline S.p.A.",
    ]);
  });

  it("says of each company what its columns hold", async () => {
    const [ashgrove, lanhe, bellweather] = await rowsOf(MEMBERS);
    expect(said(ashgrove!)).toEqual([
      "legal-name = Ashgrove Pumps Ltd",
      "website = http://www.ashgrove.example",
      "tags = Member no. M-0411",
      "region = United Kingdom, Leeds",
      "telephone = +44 113 496 0111",
    ]);
    expect(said(lanhe!).slice(0, 2)).toEqual([
      "trade-name = Lanhe Valve Co., Ltd.",
      "legal-name = 苏州岚禾阀门有限公司",
    ]);
    // A page of the roster's own is not the company's site.
    expect(said(bellweather!)).not.toContain("website");
    expect(bellweather!.domains).toEqual([]);
  });

  it("proves each value by the words of its row, from the name to the value", async () => {
    const [ashgrove] = await rowsOf(MEMBERS);
    const quotes = Object.fromEntries(
      ashgrove!.facts.map(({ property, quote }) => [property, quote.exact]),
    );
    expect(quotes).toMatchObject({
      "legal-name": "Ashgrove Pumps Ltd",
      region: "Ashgrove Pumps Ltd United Kingdom Leeds",
      telephone: "Ashgrove Pumps Ltd United Kingdom Leeds M-0411 +44 113 496 0111",
    });
    const { text } = listedPage(MEMBERS);
    for (const { quote } of ashgrove!.facts)
      expect(text.slice(quote.start, quote.start + quote.exact.length)).toBe(quote.exact);
  });

  it("knows its name, its day and that there are further pages", async () => {
    const reading = await readRoster(listedPage(MEMBERS));
    expect(reading).toMatchObject({ name: "Members - Makers’ Circle", asOf: "2025-11-01" });
    expect(reading!.links.more).toBe(true);
  });

  it("may have one row left on its last page, for a user who asks", async () => {
    const last: ListedPage = {
      title: "Members",
      table: [
        ["No.", "Member"],
        ["61", "Zwijn"],
      ],
    };
    expect(await names(last, true)).toEqual(["Zwijn"]);
    expect(await names(last)).toEqual([]);
  });

  it("may be headed in Chinese, by cells like all others", async () => {
    const rows = await rowsOf({
      title: "会员单位名录-横川阀门行业协会",
      language: "zh-CN",
      head: "td",
      table: [
        ["序号", "单位名称", "统一社会信用代码", "联系人", "联系电话", "会员编号"],
        ["1", "苏州岚禾阀门有限公司", "91320594MA1MCBQ513", "王强", "0512-6655 8821", "H-001"],
        ["2", "宁波塑行机械股份有限公司", "", "李敏", "0574-8855 0134", "H-002"],
        ["3", "大野塑料", "", "周工", "0574-6355 0190", "H-003"],
        ["4", "青岛澜汐制冷设备厂", "", "", "", "H-004"],
        ["5", "广告"],
        ["6", "上海昀衡仪表有限公司", "", "", "021-5855 0100", ""],
      ],
    });
    expect(rows.map(({ name }) => name)).toEqual([
      "苏州岚禾阀门有限公司",
      "宁波塑行机械股份有限公司",
      "大野塑料",
      "青岛澜汐制冷设备厂",
      "上海昀衡仪表有限公司",
    ]);
    expect(said(rows[2]!)).toEqual([
      "trade-name = 大野塑料",
      "contacts = 周工",
      "tags = 会员编号 H-003",
      "telephone = +86 574 6355 0190",
    ]);
  });

  it("may have no head at all when the names are written as companies", async () => {
    expect(
      await names({
        head: "none",
        table: [
          "Ashgrove Pumps Ltd",
          "Bellweather AS",
          "Cordwain GmbH",
          "Dew LLC",
          "Ember Inc.",
        ].map((name, at) => [String(at + 1), name, "Leeds"]),
      }),
    ).toHaveLength(5);
  });
});

const EXHIBITORS: ListedPage = {
  title: "Exhibitors | Pump Fair",
  heading: "Exhibitors",
  cards: [
    ["Ashgrove Pumps", "Hall 4, Stand B12", "Web site of Ashgrove"],
    ["Bellweather Valves Ltd", "Hall 4, Stand B14", "Tel. +44 1482 496 011"],
    ["Your advert here", "Advertisement", "Web site of the fair"],
    ["Cordwain Seals", "Booth: A01", "info@cordwain.example"],
    ["dewFlow", "Hall 5, Stand A02", "Web site of dewFlow"],
    ["Emberline", "Hall 5, Stand A03", "www.emberline.example"],
  ],
  links: [
    { href: "/exhibitors/1", shows: "Ashgrove Pumps" },
    { href: "https://www.ashgrove.example/", shows: "Web site of Ashgrove" },
    { href: "https://www.adverts.example/", shows: "Web site of the fair" },
    { href: "/out?to=https%3A%2F%2Fdewflow.example%2F", shows: "Web site of dewFlow" },
  ],
};

describe("cards of exhibitors", () => {
  it("name companies also without a legal form; an advertisement is none", async () => {
    expect(await names(EXHIBITORS)).toEqual([
      "Ashgrove Pumps",
      "Bellweather Valves Ltd",
      "Cordwain Seals",
      "dewFlow",
      "Emberline",
    ]);
  });

  it("tell the company’s own site from the roster’s page about it, also behind a counter", async () => {
    const rows = await rowsOf(EXHIBITORS);
    expect(rows.map(({ domains }) => domains)).toEqual([
      ["ashgrove.example"],
      [],
      [],
      ["dewflow.example"],
      ["emberline.example"],
    ]);
    expect(rows[0]!.detail).toBe("https://www.makers-circle.example/exhibitors/1");
  });

  it("keep the stand, with its label if it has one", async () => {
    const rows = await rowsOf(EXHIBITORS);
    const tags = rows.map(({ facts }) => facts.find(({ property }) => property === "tags")?.value);
    expect(tags).toEqual([
      "Hall 4, Stand B12",
      "Hall 4, Stand B14",
      "Booth A01",
      "Hall 5, Stand A02",
      "Hall 5, Stand A03",
    ]);
  });

  it("have labels in Chinese", async () => {
    const rows = await rowsOf({
      title: "參展商名錄",
      language: "zh-TW",
      cards: [
        ["岱嶼精機股份有限公司", "攤位號碼：A-101", "網址：www.daiyu.example"],
        ["墨嶺印刷機械有限公司", "攤位：A-102", "電話：02-2555-0161"],
        ["昀衡儀器股份有限公司", "攤位：A-103", "主營產品：流量計"],
        ["澧禾閥門有限公司", "攤位：A-104"],
        ["淨川環保工程有限公司", "攤位：A-105"],
      ],
    });
    expect(rows.map(({ name }) => name)).toHaveLength(5);
    expect(rows[0]!.domains).toEqual(["daiyu.example"]);
    expect(said(rows[2]!)).toContain("products = 流量計");
    expect(said(rows[1]!)).toContain("tags = 攤位 A-102");
  });
});

describe("a plain list", () => {
  it("of names written as companies needs no heading", async () => {
    const lines = ["苏州岚禾阀门有限公司", "宁波塑行机械股份有限公司", "青岛澜汐制冷设备厂"];
    expect(await names({ lines: [...lines, "北京横川研究院", "江湾大学"] })).toHaveLength(5);
    expect(await names({ lines }, true)).toEqual(lines);
    expect(await names({ lines })).toEqual([]);
  });

  it("of bare names is a roster under a heading that says so, and only there", async () => {
    const cards = ["Ashgrove", "Bellweather", "Cordwain Seals", "Nordwerk", "Harrow Mill"].map(
      (name) => [name],
    );
    expect(await names({ heading: "Our customers", cards, cardHeading: false })).toHaveLength(5);
    expect(await names({ heading: "Our valleys", cards, cardHeading: false })).toEqual([]);
  });

  it("of logos is read by the words for the pictures", async () => {
    const page = listedPage({ heading: "合作伙伴", title: "横川自动化" });
    const pictures = ["岚禾阀门", "Bellweather logo", "塑行机械", "Nordwerk", "澜汐制冷"].map(
      (alt) => ({ alt, start: 5, region: "main" as const, isLogo: false }),
    );
    const reading = await readRoster({ ...page, pictures });
    expect(reading?.rows.map(({ name }) => name)).toEqual([
      "岚禾阀门",
      "Bellweather",
      "塑行机械",
      "Nordwerk",
      "澜汐制冷",
    ]);
    expect(reading?.rows[1]?.facts[0]).toMatchObject({
      foundIn: "markup",
      quote: { exact: "Bellweather logo" },
    });
  });
});

const NO_ROSTERS: Readonly<Record<string, ListedPage>> = {
  "a navigation list": {
    title: "Members’ area | Makers’ Circle",
    heading: "Members’ area",
    cards: [["Home"], ["About the Circle"], ["Members"], ["News"], ["Events"], ["Contact us"]],
    cardHeading: false,
  },
  "a list of products": {
    title: "Products | Harbour Pumps Ltd",
    heading: "Products for our customers",
    cards: [
      ["Centrifugal pump HP-200", "For docks"],
      ["Gear pump GP-30", "For oil"],
      ["Bilge pump BP", "For ships"],
      ["Dosing pump D1", "For laboratories"],
      ["Slurry pump systems", "For mines"],
    ],
  },
  "a table of prices": {
    title: "Price list | Harbour Pumps Ltd",
    heading: "Price list",
    table: [
      ["No.", "Name", "Packed in", "Price"],
      ["1", "HP-200", "Crate", "EUR 1,200"],
      ["2", "HP-300", "Crate", "EUR 1,300"],
      ["3", "Grease 25 kg", "Drum", "EUR 90"],
      ["4", "Oil 20 AG", "Can", "EUR 30"],
      ["5", "Seal kit", "Bag", "EUR 9"],
    ],
  },
  "news of the members": {
    title: "Members’ news | Makers’ Circle",
    heading: "News from our members",
    cards: [
      ["Harbour Pumps Ltd opens a new hall in Hull", "3 March 2026"],
      ["Bellweather Valves Ltd wins the tender of the year", "2 March 2026"],
      ["Cordwain Seals GmbH appoints a new chief executive", "1 March 2026"],
      ["Members meet in Leeds", "1 February 2026"],
      ["Winter seminar", "1 January 2026"],
    ],
  },
  "the board with its telephones": {
    title: "Our members of the board | Harbour Pumps Ltd",
    heading: "Our members of the board",
    cards: [
      ["Jane Tarn", "Chief Executive", "+44 113 496 0111"],
      ["Luz Quill", "Head of Purchasing", "+44 113 496 0112"],
      ["Ada Norden", "Finance Director", "+44 113 496 0113"],
      ["Tom Wester", "Chairman", "+44 113 496 0114"],
      ["Mia Falk", "Sales Manager", "+44 113 496 0115"],
    ],
  },
  "one company’s jobs": {
    title: "Jobs",
    heading: "Jobs at our partners",
    cards: ["Welder", "Fitter", "Driver", "Buyer", "Clerk"].map((job) => [
      job,
      "Harbour Pumps Ltd, Hull",
    ]),
  },
  "one company’s branches": {
    title: "分支机构-横川软件股份有限公司",
    heading: "分支机构",
    cards: ["北京总部", "上海分公司", "广州办事处", "成都研发中心", "西安研发中心"].map((name) => [
      name,
      "电话：010-5855 0100",
    ]),
  },
  "the sheet of a register": {
    title: "青岛澜汐制冷设备有限公司 - 企业信息",
    head: "none",
    table: [
      ["企业名称", "青岛澜汐制冷设备有限公司"],
      ["曾用名称", "青岛澜汐制冷设备厂"],
      ["统一社会信用代码", "91370211MA3MCBQ51X"],
      ["成立日期", "2009年3月18日"],
      ["地址", "山东省青岛市黄岛区澜港路66号"],
      ["电话", "0532-8855 0134"],
    ],
  },
  "news in Chinese": {
    title: "会员动态-横川阀门行业协会",
    heading: "会员动态",
    language: "zh",
    cards: [
      ["苏州岚禾阀门有限公司新厂房开工", "2026-03-03"],
      ["热烈祝贺宁波塑行机械股份有限公司上市", "2026-03-02"],
      ["关于召开会员大会的通知", "2026-03-01"],
      ["协会组织会员企业参观学习", "2026-02-01"],
      ["会员服务中心", "2026-01-01"],
    ],
  },
  "products in Chinese": {
    title: "产品中心-苏州岚禾阀门有限公司",
    heading: "产品中心",
    language: "zh",
    cards: ["不锈钢球阀", "高压闸阀", "电动调节阀", "蝶阀系列", "止回阀", "更多"].map((name) => [
      name,
    ]),
    cardHeading: false,
  },
  "prices in Chinese": {
    title: "报价单",
    language: "zh",
    head: "td",
    table: [
      ["序号", "名称", "型号", "单价"],
      ["1", "球阀", "Q41F", "320元"],
      ["2", "闸阀", "Z41", "210元"],
      ["3", "蝶阀", "D71", "110元"],
      ["4", "截止阀", "J41", "120元"],
      ["5", "过滤器", "Y型", "90元"],
    ],
  },
  "a company’s contact page": {
    title: "Contact | Harbour Pumps Ltd",
    heading: "Contact",
    lines: [
      "Harbour Pumps Ltd",
      "1 Quay Street, Hull HU1 9ZX",
      "Tel. +44 1482 496 011",
      "Fax +44 1482 496 012",
      "sales@harbour-pumps.example",
      "Company no. 01234567",
    ],
  },
};

describe("no roster is", () => {
  it.each(Object.entries(NO_ROSTERS))("%s", async (_, page) => {
    expect(await names(page)).toEqual([]);
    // Nor does it become one because somebody asks.
    expect(await names(page, true)).toEqual([]);
  });
});

describe("the words over a column", () => {
  it.each([
    ["Company name", "name"],
    ["Exhibitor", "name"],
    ["Member", "name"],
    ["Member since", "membership"],
    ["企业名称", "name"],
    ["會員單位名稱", "name"],
    ["公司名称 Company", "name"],
    ["会员编号", "membership"],
    ["Stand no.", "membership"],
    ["展位号 Booth", "membership"],
    ["序号", "ordinal"],
    ["No.", "ordinal"],
    ["联系人", "person"],
    ["聯絡電話", "telephone"],
    ["官网", "website"],
    ["统一社会信用代码", "registration-number"],
    ["Country / Town", "region"],
    ["主营产品", "products"],
    ["Remarks", undefined],
  ])("“%s” mean %s", (heading, kind) => {
    expect(columnKind(heading)).toBe(kind);
  });
});

describe("a title", () => {
  it.each([
    ["Bellafiume Compressori S.p.A.", "company"],
    ["Ostervang Pumper A/S", "company"],
    ["青岛澜汐制冷设备厂", "company"],
    ["Ashgrove", "possible"],
    ["3D Werk", "possible"],
    ["Read more", "none"],
    ["A – Z", "none"],
    ["Flour, 25 kg", "none"],
    ["info@ashgrove.example", "none"],
    ["We open a new hall!", "none"],
    ["上海分公司", "none"],
    ["12", "none"],
  ])("“%s” is %s", (title, shape) => {
    expect(titleShape(title)).toBe(shape);
  });

  it.each([
    ["12. Ashgrove Pumps Ltd", "Ashgrove Pumps Ltd"],
    ["3、苏州岚禾阀门有限公司", "苏州岚禾阀门有限公司"],
    ["公司名称：苏州岚禾阀门有限公司", "苏州岚禾阀门有限公司"],
    ["Ashgrove Pumps Ltd – Hall 4, B12", "Ashgrove Pumps Ltd"],
    ["Ashgrove (Stand B12)", "Ashgrove"],
    ["Tarn (Shanghai) Co., Ltd. »", "Tarn (Shanghai) Co., Ltd."],
    ["3M", "3M"],
    ["Ashgrove – Bell", "Ashgrove – Bell"],
  ])("“%s” names %s", (title, name) => {
    const { start, end } = nameWithin(title);
    expect(title.slice(start, end)).toBe(name);
  });
});

describe("what tells a row’s company from others", () => {
  it("is its names, its site, its mailbox and its numbers, but no mail provider", () => {
    const quote = { exact: "x", prefix: "", suffix: "", start: 0 };
    const fact = (property: "legal-name" | "email" | "registration-number", value: string) =>
      ({ property, value, quote, foundIn: "text" }) as const;
    expect(
      cluesOfRow({
        name: "岚禾阀门",
        domains: ["lanhe.example"],
        facts: [
          fact("legal-name", "苏州岚禾阀门有限公司"),
          fact("email", "office@lanhe-group.example"),
          fact("email", "lanhe@163.com"),
          fact("registration-number", "91350211M000100Y46"),
        ],
      }),
    ).toEqual({
      names: ["岚禾阀门", "苏州岚禾阀门有限公司"],
      domains: ["lanhe.example", "lanhe-group.example"],
      registrationNumbers: [{ kind: "cn-uscc", number: "91350211M000100Y46" }],
    });
  });
});
