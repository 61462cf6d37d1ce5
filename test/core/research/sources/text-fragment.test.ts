import { expect, test } from "vitest";
import { quoteLink } from "#core";

const quote = (exact: string, prefix = "", suffix = "", start = prefix.length) => ({
  exact,
  prefix,
  suffix,
  start,
});

/** The directives of a link, decoded where they are not part of the notation. */
const directives = (link: string): string[] =>
  link
    .slice(link.indexOf(":~:") + 3)
    .split("&")
    .map((one) => decodeURIComponent(one.replace(/^text=/u, "")));

const A = "https://a.example/";

test("a link names the quoted words, escaped", () => {
  expect(quoteLink("https://a.example/p", quote("a-b, c&d"))).toBe(
    "https://a.example/p#:~:text=a%2Db%2C%20c%26d&text=a%2Db%2C,c%26d",
  );
  expect(quoteLink("https://a.example/p#team", quote("张"))).toBe(
    "https://a.example/p#team:~:text=%E5%BC%A0",
  );
});

test("an older fragment of text is replaced", () => {
  expect(quoteLink("https://a.example/p#:~:text=old", quote("new"))).toBe(
    "https://a.example/p#:~:text=new",
  );
});

test("a long passage is named by its first and last words", () => {
  const link = quoteLink(A, quote(`Opening words ${"of a long passage ".repeat(20)}closing words`));
  expect(link).toMatch(/#:~:text=Opening%20words[^,]*,[^,]*closing%20words(?:&|$)/u);
  expect(link.length).toBeLessThan(400);
});

test("half a surrogate pair doesn't break the link", () => {
  expect(quoteLink(A, quote("a\ud83d"))).toBe("https://a.example/#:~:text=a");
});

test("surroundings tell a short passage from its likes, the most precise way first", () => {
  expect(directives(quoteLink(A, quote("114 496", "Tel 114 Fax ", " Mail x", 40)))).toEqual([
    "114 Fax-,114 496,-Mail x",
    "Fax-,114 496,-Mail",
    "Fax-,114,496,-Mail",
    "Fax-,114 496",
  ]);
});

test("a passage out of a run of Han is given with what stands up to the next punctuation", () => {
  const link = quoteLink(
    A,
    quote(
      "川重工机",
      "，公司全称为宁波湖",
      "械有限公司，现有员工八百六十人主要从事焊接除尘设备的研发与制造和销售",
      700,
    ),
  );
  expect(directives(link)[0]).toBe("公司全称为宁波湖-,川重工机,-械有限公司，");
});

test("the end of the page is a boundary, the edge of what was kept of a long run is not", () => {
  const run = "湖川重工机械有限公司专门从事焊接除尘设备的研发与制造销售和服务等";
  expect(directives(quoteLink(A, quote("员工", run, "人数")))[0]).toBe(`${run}-,员工,-人数`);
  expect(directives(quoteLink(A, quote("员工", run, "", 900)))[0]).toBe("员工");
  const words = (text: string): number[] => [0, text.indexOf("服务"), text.indexOf("员工")];
  expect(directives(quoteLink(A, quote("员工", run, "", 900), words))[0]).toBe("服务等-,员工");
});

test("a long Han passage is cut at its punctuation", () => {
  const exact = `湖川重工机械有限公司成立于一九八七年，${"主要从事焊接除尘设备的研发、制造与销售，".repeat(8)}产品远销海外。`;
  const [first] = directives(quoteLink(A, quote(exact)));
  expect(first).toMatch(/^湖川重工[^。]*[^\p{Script=Han}]?,.*产品远销海外。$/u);
});

test("twenty links out of a very long run take less than a second", () => {
  const long = quote("湖川重工机械有限公司".repeat(400), "公司".repeat(16), "公司".repeat(16), 99);
  const start = performance.now();
  for (let i = 0; i < 20; i++) quoteLink(A, long);
  expect(performance.now() - start).toBeLessThan(1000);
});
