import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quoteAt, reanchor, type TextQuote } from "#core";

const english =
  "Home Products News Contact About us Hua Lin Valves employs 860 people in Suzhou and Wuxi. " +
  "Tel: 0512-5555 0100 Fax: 0512-5555 0101 E-mail: info@hualin.example Founded 1995. " +
  "Our plant covers 12,000 square metres. News 2026-03-02 New line for gate valves opened Read more " +
  "2026-01-14 Order for 40 pumps won Read more Home Products News Contact";
const chinese =
  "首页 产品中心 新闻资讯 联系我们 公司简介 华林阀门有限公司成立于1995年，现有员工860人，厂区占地12000平方米。" +
  "电话：0512-5555 0100 传真：0512-5555 0101 邮箱：info@hualin.example 法定代表人：郗文渊 注册资本：5000万元 " +
  "首页 产品中心 新闻资讯 联系我们";

function of(text: string, exact: string, near = 0): TextQuote {
  const start = text.indexOf(exact, near);
  if (start < 0) throw new Error(`“${exact}” is not on the page`);
  return quoteAt(text, start, start + exact.length);
}

/** The wording found, so that cases read as a person would say it. */
function found(quote: TextQuote, text: string): readonly [status: string, wording?: string] {
  const result = reanchor(quote, text);
  return result.status === "gone"
    ? ["gone"]
    : [result.status, text.slice(result.start, result.end)];
}

describe("a quote that stands", () => {
  test("is exact where it was", () => {
    const quote = of(english, "860 people");
    expect(reanchor(quote, english)).toEqual({
      status: "exact",
      start: quote.start,
      end: quote.start + 10,
      similarity: 1,
    });
  });

  test("is exact further down when text came before it", () => {
    const now = `Visit us at the fair in hall 7. ${english}`;
    expect(reanchor(of(english, "Founded 1995"), now)).toMatchObject({
      status: "exact",
      start: now.indexOf("Founded 1995"),
    });
  });

  test("is exact when only spaces came or went", () => {
    const now = chinese
      .replace("现有员工860人", "现有员工 860 人")
      .replace("成立于1995年", "成立于 1995 年");
    expect(found(of(chinese, "成立于1995年，现有员工860人"), now)).toEqual([
      "exact",
      "成立于 1995 年，现有员工 860 人",
    ]);
    expect(
      found(of(english, "0512-5555 0100"), english.replace("0512-5555 0100", "0512-55550100")),
    ).toEqual(["exact", "0512-55550100"]);
  });

  test("is exact when its section moved", () => {
    const sentence = "Our plant covers 12,000 square metres.";
    const now = `${sentence} ${english.replace(`${sentence} `, "")}`;
    expect(reanchor(of(english, sentence), now)).toMatchObject({ status: "exact", start: 0 });
  });

  test("is exact where a list was put in another order", () => {
    const old = "Branches: Leeds (main works), Turin (sales), Graz (service), Lyon (sales). Home";
    const now = "Branches: Leeds (main works), Graz (service), Lyon (sales), Turin (foundry). Home";
    expect(reanchor(of(old, "Turin"), now)).toMatchObject({
      status: "exact",
      start: now.indexOf("Turin"),
    });
  });

  test("is told from a longer number that contains it", () => {
    const now = english.replace("Home", "Phone 18605 Home");
    expect(reanchor(of(english, "860"), now)).toMatchObject({
      status: "exact",
      start: now.indexOf("860 people"),
    });
  });
});

describe("a quote that occurs several times", () => {
  test("is found by what stands around it", () => {
    const second = of(english, "Read more", english.indexOf("pumps"));
    const now = english.replace(
      "News 2026",
      "News 2026-04-20 Works holiday in August Read more 2026",
    );
    expect(reanchor(second, now)).toMatchObject({
      status: "exact",
      start: now.lastIndexOf("Read more"),
    });
  });

  test("is found in its row of a table when rows before it went", () => {
    const rows = ["Leeds yes DN 50", "Turin yes DN 80", "Graz yes DN 100", "Lyon yes DN 65"];
    const old = rows.join(" ");
    const now = rows.slice(2).join(" ");
    const quote = of(old, "yes", old.indexOf("Lyon"));
    expect(reanchor(quote, now)).toMatchObject({
      status: "exact",
      start: now.indexOf("yes", now.indexOf("Lyon")),
    });
  });

  test("is found where all stands that stood around it, though a likeness is nearer", () => {
    const row = (name: string) =>
      `${name} Sales Manager, all of Europe Read more or print this entry of the register. `;
    const rows = ["Ines", "Olga", "Inga", "Ella", "Anna"].map(row);
    const old = rows.join("");
    const now = [rows[3], rows[4], row("Rosa"), row("Cora"), row("Nora")].join("");
    expect(reanchor(of(old, "Read more", old.indexOf("Ella")), now)).toMatchObject({
      status: "exact",
      start: now.indexOf("Read more"),
    });
  });

  test("is found nearest to where it was when all else is equal", () => {
    const line = "Contact us today for more information about our products and services. ";
    const old = line.repeat(5);
    const quote = of(old, "information", 2 * line.length);
    expect(reanchor(quote, `New. ${old}`)).toMatchObject({
      status: "exact",
      start: quote.start + 5,
    });
  });
});

describe("a quote whose wording changed", () => {
  test.each([
    ["860", english.replace("860", "900"), "900"],
    ["860 people", english.replace("860", "1,250"), "1,250 people"],
    ["0512-5555 0101", english.replace("5555 0101", "5555 0188"), "0512-5555 0188"],
    ["Founded 1995.", english.replace("Founded 1995", "Founded 1994"), "Founded 1994."],
    [
      "Our plant covers 12,000 square metres.",
      english.replace("covers 12,000", "now covers 15,000"),
      "Our plant now covers 15,000 square metres.",
    ],
    [
      "Hua Lin Valves employs 860 people in Suzhou and Wuxi.",
      english.replace("people in Suzhou and Wuxi", "people in Suzhou"),
      "Hua Lin Valves employs 860 people in Suzhou.",
    ],
    [
      "Order for 40 pumps won",
      english.replace("Order for 40 pumps won", "Order for 45 pumps received"),
      "Order for 45 pumps received",
    ],
  ])("%s is edited", (exact, now, wording) => {
    expect(found(of(english, exact), now)).toEqual(["edited", wording]);
  });

  test.each([
    ["860人", chinese.replace("860人", "920人"), "920人"],
    ["法定代表人：郗文渊", chinese.replace("郗文渊", "应鹤鸣"), "法定代表人：应鹤鸣"],
    ["5000万元", chinese.replace("5000万元", "8000万元"), "8000万元"],
    [
      "华林阀门有限公司成立于1995年，现有员工860人",
      chinese.replace("成立于1995年，现有员工860人", "始建于1995年,拥有员工九百余人"),
      "华林阀门有限公司始建于1995年,拥有员工九百余人",
    ],
  ])("%s is edited", (exact, now, wording) => {
    expect(found(of(chinese, exact), now)).toEqual(["edited", wording]);
  });

  test("is edited without the sentence that was put behind it", () => {
    const old = english.replace(
      "Our plant covers 12,000 square metres.",
      "Our plant in Suzhou covers 12,000 square metres and was extended by a test bay.",
    );
    const sentence =
      "Our plant in Suzhou covers 12,000 square metres and was extended by a test bay.";
    const now = old.replace(
      sentence,
      "Our plant in Suzhou covers 15,000 square metres and was extended by a test bay. Visitors are welcome at the gate from Monday to Friday, by bus or by train.",
    );
    expect(found(of(old, sentence), now)).toEqual([
      "edited",
      "Our plant in Suzhou covers 15,000 square metres and was extended by a test bay.",
    ]);
  });

  test("is edited though what stood behind it begins as it does", () => {
    const first =
      "If you are not ordering from the full price list, you really should ask for a quotation as otherwise you pay for parts that you have. However, if you are in a hurry it is best to call the works.";
    const next = "If you are ordering from the short price list, add the curve that you need.";
    const old = `Home About us Products Contact. There are some exceptions. ${first} ${next} Thank you.`;
    const now = old.replace("the full price list", "the price list");
    expect(found(of(old, first), now)).toEqual([
      "edited",
      first.replace("the full price list", "the price list"),
    ]);
  });

  test("is edited when only its punctuation was made uniform", () => {
    const old = "“We keep our word – always,” says the owner of the works in Leeds.";
    const now = '"We keep our word - always," says the owner of the works in Leeds.';
    expect(found(of(old, "“We keep our word – always,”"), now)).toEqual([
      "edited",
      '"We keep our word - always,"',
    ]);
  });

  test("is found at its place though its old wording stands elsewhere by chance", () => {
    const now = english.replace("860", "900").replace("News 2026", "Hall 860 is ours. News 2026");
    expect(found(of(english, "860"), now)).toEqual(["edited", "900"]);
  });
});

describe("a quote that was taken out", () => {
  test.each([
    [
      "Hua Lin Valves employs 860 people in Suzhou and Wuxi. ",
      "Hua Lin Valves employs 860 people in Suzhou and Wuxi.",
    ],
    ["Fax: 0512-5555 0101 ", "0512-5555 0101"],
    ["Fax: 0512-5555 0101 ", "Fax: 0512-5555 0101"],
    [" Founded 1995.", "Founded 1995"],
    ["2026-01-14 Order for 40 pumps won Read more ", "Order for 40 pumps won"],
  ])("with “%s” is gone", (taken, exact) => {
    expect(found(of(english, exact), english.replace(taken, ""))).toEqual(["gone"]);
  });

  test.each([
    ["传真：0512-5555 0101 ", "0512-5555 0101"],
    ["现有员工860人，", "员工860人"],
    ["注册资本：5000万元 ", "注册资本：5000万元"],
  ])("with “%s” is gone", (taken, exact) => {
    expect(found(of(chinese, exact), chinese.replace(taken, ""))).toEqual(["gone"]);
  });

  test("is gone although a sibling of the same mould remains", () => {
    const row = (name: string, phone: string) =>
      `${name} Sales Manager Phone +44 113 496 ${phone} E-mail sales@works.example`;
    const rows = [
      row("Ines Hollander", "0112"),
      row("Marta Osterlund", "0177"),
      row("Viktor Halden", "0153"),
      row("Paula Tarnow", "0128"),
    ];
    const now = [rows[0], rows[2], rows[3]].join(" ");
    expect(found(of(rows.join(" "), rows[1]!), now)).toEqual(["gone"]);
  });

  test.each([
    [
      "The price list does not cover spare parts by sea (but that may change next year).",
      "The price list also names packing in crates.",
    ],
    [
      "铸造车间为本公司全部水泵浇注灰铁壳体，年产能力三千吨。",
      "海外订单自去年春天起由港口办事处统一受理。",
    ],
  ])("is gone when another sentence took its place: %s", (sentence, other) => {
    const page = (middle: string) => `${english} ${middle} ${chinese}`;
    expect(found(of(page(sentence), sentence), page(other))).toEqual(["gone"]);
  });

  test("is gone on another page altogether", () => {
    expect(
      found(
        of(english, "Hua Lin Valves employs 860 people"),
        "Page not found. Please go back to the start.",
      ),
    ).toEqual(["gone"]);
    expect(found(of(english, "860 people"), "")).toEqual(["gone"]);
  });
});

describe("laws", () => {
  const words = fc.stringMatching(/^[a-z]{2,9}$/u);
  const han = fc.stringMatching(/^[\u4e00-\u4eff]{1,4}$/u);
  const page = fc
    .array(fc.oneof(words, han, fc.nat(9999).map(String)), { minLength: 8, maxLength: 120 })
    .map((all) => all.join(" "));
  const quoted = fc.tuple(page, fc.nat(), fc.nat()).map(([text, a, b]) => {
    const start = a % (text.length - 1);
    const end = Math.min(text.length, start + 1 + (b % 60));
    return { text, quote: quoteAt(text, start, end) };
  });

  test("on an unchanged page a quote is exact where it was", () => {
    fc.assert(
      fc.property(quoted, ({ text, quote }) => {
        expect(reanchor(quote, text)).toEqual({
          status: "exact",
          start: quote.start,
          end: quote.start + quote.exact.length,
          similarity: 1,
        });
      }),
    );
  });

  test("text put before a page shifts its quotes by as much", () => {
    fc.assert(
      fc.property(quoted, fc.stringMatching(/^[A-Z]{1,12}$/u), ({ text, quote }, before) => {
        fc.pre(text.indexOf(quote.exact) === text.lastIndexOf(quote.exact));
        fc.pre(quote.exact.trim() !== "");
        const result = reanchor(quote, `${before} ${text}`);
        expect(result).toMatchObject({ status: "exact", start: quote.start + before.length + 1 });
      }),
    );
  });

  test("a page without any of its spaces has the same quotes", () => {
    fc.assert(
      fc.property(quoted, ({ text, quote }) => {
        const wording = quote.exact.replaceAll(" ", "");
        const solid = text.replaceAll(" ", "");
        fc.pre(wording.length > 0 && solid.indexOf(wording) === solid.lastIndexOf(wording));
        const result = reanchor(quote, solid);
        expect(result).toMatchObject({
          status: "exact",
          start: solid.indexOf(wording),
          similarity: 1,
        });
      }),
    );
  });

  test("a long passage taken out of a page that says nothing like it is gone", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(words, { minLength: 60, maxLength: 90 }),
        fc.nat(20),
        (all, from) => {
          const text = all.join(" ");
          const exact = all.slice(20 + from, 32 + from).join(" ");
          const quote = of(text, exact);
          expect(reanchor(quote, text.replace(`${exact} `, ""))).toEqual({ status: "gone" });
        },
      ),
    );
  });

  test("whatever the quote and the page, what is found lies within the page", () => {
    fc.assert(
      fc.property(
        fc.record({
          exact: fc.string({ unit: "grapheme", minLength: 1 }),
          prefix: fc.string({ unit: "grapheme" }),
          suffix: fc.string({ unit: "grapheme" }),
          start: fc.nat(300),
        }),
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.boolean(),
        (quote, page, within) => {
          const text = within
            ? `${page}${quote.prefix}x${quote.exact.slice(1)}${quote.suffix}${page}`
            : page;
          const result = reanchor(quote, text);
          if (result.status === "gone") return;
          expect(result.start).toBeGreaterThanOrEqual(0);
          expect(result.end).toBeGreaterThan(result.start);
          expect(result.end).toBeLessThanOrEqual(text.length);
          expect(result.similarity).toBeGreaterThanOrEqual(0);
          expect(result.similarity).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
