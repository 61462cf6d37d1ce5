/** The promises of the sample sites: they answer, they are as messy as promised, and what is expected of them is there. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSite, serveSites, siteKeys } from "../demo/serve-sites.ts";
import type { DemoSite, ServedSites } from "../demo/serve-sites.ts";

let sites: ServedSites;
/** What each site served, by path: markup of pages and frames, text of scripts. */
const served = new Map<string, string>();

const keys = siteKeys();
const companies = keys.filter((key) => readSite(key).kind === "company");
const at = (site: DemoSite, path: string) => served.get(site.key + path) ?? "";
const markupOf = (site: DemoSite) => site.pages.map((path) => at(site, path)).join("\n");
const companiesWhere = (holds: (site: DemoSite) => boolean) =>
  companies.filter((key) => holds(readSite(key)));

const named: Readonly<Record<string, string>> = {
  amp: "&",
  nbsp: "\u00a0",
  ouml: "ö",
  ndash: "–",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

/** The text that a reader sees, as far as its letters go. */
function shownText(markup: string): string {
  return markup
    .replaceAll(/<!--[\s\S]*?-->|<(script|style|head)\b[\s\S]*?<\/\1>/giu, "")
    .replaceAll(/<[^>]+>/gu, "")
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&([a-z]+);/giu, (entity, name: string) => named[name] ?? entity);
}

const structuredData = (markup: string) =>
  [
    ...markup.matchAll(/<script type=["']application\/ld\+json["'][^>]*>([\s\S]*?)<\/script>/gu),
  ].map((match) => match[1] ?? "");
const unwrapped = (data: string) =>
  JSON.parse(data.replaceAll(/<!--|-->|\/\/<!\[CDATA\[|\/\/\]\]>/gu, "")) as unknown;
const isJson = (data: string) => {
  try {
    return JSON.parse(data) !== undefined;
  } catch {
    return false;
  }
};

beforeAll(async () => {
  sites = await serveSites();
  for (const site of sites.sites)
    for (const path of [...site.pages, ...site.frames, ...Object.values(site.scripted)]) {
      const page = await sites.served(sites.origin(site.key) + path);
      if (page.status === 200) served.set(site.key + path, new TextDecoder().decode(page.bytes));
    }
});
afterAll(() => sites.close());

describe("the sample sites", () => {
  test("are three Chinese and three English companies and an association", () => {
    const languages = companies.map((key) => readSite(key).language).sort();
    expect(languages).toEqual(["en", "en", "en", "zh", "zh", "zh"]);
    expect(keys.length - companies.length).toBe(1);
  });

  test.each(keys)(
    "%s answers each of its pages, and home, about, contact and news are among them",
    async (key) => {
      const site = readSite(key);
      expect(site.pages).toEqual(
        expect.arrayContaining(["/", "/about.html", "/contact.html", "/news.html"]),
      );
      for (const path of [...site.pages, ...site.frames]) {
        const page = await sites.served(sites.origin(key) + path);
        expect(page.status, path).toBe(200);
        expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
        expect(new TextDecoder("utf-8", { fatal: true }).decode(page.bytes).length).toBeGreaterThan(
          600,
        );
      }
    },
  );

  test("have a domain each, and a stranger's host name gets the list of them", async () => {
    expect(new Set(keys.map((key) => new URL(sites.origin(key)).hostname)).size).toBe(keys.length);
    const { port } = new URL(sites.origin(keys[0] ?? ""));
    const stranger = await sites.served(`http://nobody.localhost:${port}/`);
    expect(stranger.status).toBe(404);
    const list = new TextDecoder().decode(stranger.bytes);
    for (const key of keys) expect(list).toContain(sites.origin(key));
  });

  test("give away neither their descriptions nor each other's files", async () => {
    for (const path of [
      "/site.json",
      "/%2e%2e/lanzhe/index.html",
      "/..%2flanzhe%2findex.html",
      "/%",
    ])
      expect((await sites.served(sites.origin("yunheng") + path)).status, path).toBe(404);
  });

  test("load nothing from elsewhere", () => {
    for (const [page, text] of served)
      for (const [, address] of text.matchAll(/\b(?:src|href|action)\s*=\s*["']?([^"'\s>]+)/giu))
        if (/^(?:\w+:)?\/\//u.test(address ?? ""))
          expect(address, page).toMatch(/^https:\/\/www\.[a-z]+\.example\//u);
  });

  test("use mail addresses and web names under .example only", () => {
    for (const [page, text] of served)
      for (const [name] of text.matchAll(/(?:@|\bwww\.)[a-z\d-]+(?:\.[a-z]+)+/giu))
        expect(name, page).toMatch(/\.example$/u);
  });
});

describe("their markup", () => {
  test("carries JSON-LD at half of the companies, once as a graph in comments and CDATA, once as an array", () => {
    const withData = companiesWhere((site) => structuredData(markupOf(site)).length > 0);
    expect(withData).toEqual(["querenstedt", "tallowmere", "yunheng"]);

    const wrapped = structuredData(markupOf(readSite("yunheng")));
    expect(wrapped.some((data) => data.includes("<!--"))).toBe(true);
    expect(wrapped.some((data) => data.includes("<![CDATA["))).toBe(true);
    for (const data of wrapped) {
      expect(isJson(data)).toBe(false);
      expect(unwrapped(data)).toHaveProperty("@graph");
    }
    for (const data of structuredData(markupOf(readSite("querenstedt"))))
      expect(Array.isArray(JSON.parse(data))).toBe(true);
  });

  test("is microdata at one company", () => {
    expect(companiesWhere((site) => /\bitemprop=/u.test(markupOf(site)))).toEqual([
      "harrowthwaite",
    ]);
  });

  test("has nothing but a footer at one company", () => {
    const hint =
      /ld\+json|itemprop|itemscope|property=|name="description"|tel:|mailto:|<address|<footer/iu;
    expect(companiesWhere((site) => !hint.test(markupOf(site)))).toEqual(["lanzhe"]);
  });

  test("comes with a strict policy and Trusted Types from one company, which keeps to it", async () => {
    const strict: string[] = [];
    for (const key of companies) {
      const { headers } = await sites.served(`${sites.origin(key)}/`);
      if (headers["content-security-policy"]?.includes("require-trusted-types-for 'script'"))
        strict.push(key);
    }
    expect(strict).toEqual(["tallowmere"]);
    const markup = markupOf(readSite("tallowmere"));
    expect(markup).not.toMatch(/\sstyle=|<style|\son\w+=|<iframe|javascript:/iu);
    expect(markup.match(/<script/gu)?.length).toBe(structuredData(markup).length);
  });

  test("hides one company's contact data until a script has run", () => {
    const hidden = companiesWhere((site) => Object.keys(site.scripted).length > 0);
    expect(hidden).toEqual(["qiyuan"]);
    const site = readSite("qiyuan");
    const contact = site.expects.find(({ path }) => path === "/contact.html");
    expect(Object.keys(contact?.facts ?? {}).length).toBeGreaterThan(4);
    for (const fact of Object.values(contact?.facts ?? {}))
      expect(at(site, "/contact.html")).not.toContain(fact);
  });

  test("shows one company's branches in a frame", () => {
    const framing = companiesWhere((site) => markupOf(site).includes("<iframe"));
    expect(framing).toEqual(["querenstedt"]);
    expect(at(readSite("querenstedt"), "/contact.html")).toContain('<iframe src="/branches.html"');
  });

  test.each(keys)("%s has the traits that its description names", (key) => {
    const { markup, scripted, frames, headers } = readSite(key);
    expect(markup.includes("scripted")).toBe(Object.keys(scripted).length > 0);
    expect(markup.includes("frame")).toBe(frames.length > 0);
    expect(markup.includes("strict-csp")).toBe("content-security-policy" in headers);
    expect(markup.includes("json-ld")).toBe(structuredData(markupOf(readSite(key))).length > 0);
    expect(markup.includes("microdata")).toBe(markupOf(readSite(key)).includes("itemprop="));
    expect(markup.includes("footer-only")).toBe(key === "lanzhe");
  });
});

describe("what the demo expects of them", () => {
  test.each(keys)("%s says every expected fact, passage and member word for word", (key) => {
    const site = readSite(key);
    for (const { path, facts, passages, roster } of site.expects) {
      expect(site.pages).toContain(path);
      const script = site.scripted[path];
      const text = script === undefined ? shownText(at(site, path)) : at(site, script);
      for (const said of [...Object.values(facts), ...Object.values(passages), ...roster])
        expect(text, `${key}${path}`).toContain(said);
    }
  });

  test.each(companies)(
    "%s gives a salesperson name, telephone, mail, address and number",
    (key) => {
      const contact = readSite(key).expects.find(({ path }) => path === "/contact.html");
      expect(Object.keys(contact?.facts ?? {})).toEqual(
        expect.arrayContaining(["legal-name", "telephone", "fax", "email", "address"]),
      );
      expect(contact?.facts["registration-number"]).toBeDefined();
      expect(contact?.facts["legal-name"]).toBe(readSite(key).legalName);
    },
  );

  test("is a roster of sixteen with all six companies, of whom two joined and two left since the year before", () => {
    const [now, before] = readSite("ipemc").expects.map(({ roster }) => roster);
    expect([now?.length, before?.length]).toEqual([16, 16]);
    expect(now?.filter((name) => !before?.includes(name))).toEqual([
      "Hangzhou Yunque Separation Technology Co., Ltd.",
      "Tallowmere Controls, Inc.",
    ]);
    expect(before?.filter((name) => !now?.includes(name))).toEqual([
      "Qingdao Chaoyu Machinery Co., Ltd.",
      "Zwijnveld Apparatenbouw B.V.",
    ]);
    for (const key of companies) {
      const { legalName } = readSite(key);
      expect(shownText(at(readSite("ipemc"), "/members.html"))).toContain(legalName);
    }
  });
});

describe("their registration numbers", () => {
  // GB 32100-2015: digits and capitals without I, O, S, V, Z; weight 3^(i-1) mod 31 at place i.
  const letters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  const checkDigit = (code: string) => {
    let sum = 0;
    for (let place = 0; place < 17; place += 1)
      sum += letters.indexOf(code.charAt(place)) * (3 ** place % 31);
    return letters[(31 - (sum % 31)) % 31];
  };

  test("are checked here by the rule of the standard, as worked by hand", () => {
    // 91 at places 1 and 2, zeros after them: 9·1 + 1·3 = 12, and 31 − 12 = 19, the letter K.
    expect(checkDigit("91000000000000000")).toBe("K");
  });

  test("are well-formed social credit codes at the three Chinese companies", () => {
    const codes = new Set(
      [...served.values()].flatMap((text) => text.match(/\b91\d{6}[\dA-Z]{10}\b/gu) ?? []),
    );
    expect(codes.size).toBe(3);
    for (const code of codes) {
      expect(
        [...code].every((letter) => letters.includes(letter)),
        code,
      ).toBe(true);
      expect(code[17], code).toBe(checkDigit(code));
    }
  });

  test("are ICP numbers of the province at the three Chinese companies", () => {
    const provinces = [...served.values()].flatMap(
      (text) => text.match(/.ICP备(?:\d{8}|\d{10})号-\d/gu)?.map((number) => number[0]) ?? [],
    );
    expect([...new Set(provinces)].sort()).toEqual(["沪", "浙", "苏"].sort());
  });
});
