import { parse } from "acorn";
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { filesToPush } from "../../sheets-addon/build/check-push.ts";
import { bundlePath, manifestPath, pages } from "./built-add-on.ts";

const code = readFileSync(bundlePath, "utf8");
const sidebar = readFileSync(pages.sidebar, "utf8");

describe("the script that is pushed", () => {
  it("has at most 160 kB", () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(160_000);
  });

  it("is ECMAScript 2019, which every Apps Script takes", () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  it("carries no schema, and reads no page for a common formula", () => {
    expect(code).not.toMatch(/safeParse|invalid_type/);
    const { context, asked } = running();
    vm.runInContext("SCALE_SCORE([[1, 2]], [[50, 50]])", context);
    vm.runInContext('STAGE([["1-m1"]])', context);
    expect(asked).toEqual([]);
  });

  it("declares every function at the top, custom functions with their documentation", () => {
    const declared = [...code.matchAll(/^function ([A-Za-z]\w*)\(/gm)].map(([, name]) => name);
    expect(declared).toEqual([
      "SCALE_SCORE",
      "QUADRANT",
      "WIN_PROBABILITY",
      "STAGE",
      "STAGE_ALIGNMENT",
      "SALES_FORECAST",
      "FORECAST",
      "SCALE_SCORES",
      "SCALE_INTERVALS",
      "CUSTOMER_MAP",
      "NEXT_QUESTIONS",
      "PYRAMID",
      "SCORECARD",
      "SUPPORT_SURFACE",
      "onOpen",
      "onInstall",
      "STAGE_POSITIONS",
      "STAGE_RATES",
      "WIN_PROBABILITIES",
      "FORECAST_BANDS",
      "ABNORMAL_CASES",
      "CONCENTRATION",
      "PURCHASE_HISTORY",
      "PURCHASE_SCORES",
      "BUYING_HABITS",
      "DISCOUNT_TRENDS",
      "KEY_ACCOUNTS",
      "DIAGNOSIS",
      "EFFORT_ORDER",
      "TIER_YIELDS",
      "ACCOUNT_BALANCES",
      "COVERAGE",
      "INFORMATION_POINTS",
      "BUYING_GATES",
      "BUYING_HOLES",
      "BUYING_WARNINGS",
      "SUPPORT_TREND",
      "WEIGHT_FLIPS",
      "TIER_FLIPS",
      "RANK_ROBUSTNESS",
      "MAP_ROBUSTNESS",
      "FUNNEL",
      "FORECAST_SCORES",
      "CALIBRATION",
      "BAND_SCORES",
      "EARLY_PRICE",
      "BALANCED_SCORES",
      "REACH",
      "FIVE_ERRORS",
      "openSidebar",
      "recalculateFromMenu",
      "setUpWorkbook",
      "addSampleData",
      "dropSampleData",
      "recalculate",
      "useEnglish",
      "useChinese",
      "chooseLanguage",
      "sidebarState",
      "afterExchange",
      "showTab",
      "showCell",
      "openExchange",
      "exchangeState",
      "exchangeRows",
      "prepareExchange",
      "beginExchange",
      "endExchange",
      "writeExchange",
      "openScales",
      "editableScales",
      "scaleSources",
      "saveScale",
      "accountCard",
      "selectAccount",
      "mapOf",
      "scalesOf",
      "openMap",
    ]);
    const documented = [
      ...code.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?@customfunction\s*\*\/\nfunction (\w+)/g),
    ];
    expect(documented.map(([, name]) => name)).toEqual(
      declared.filter((name) => name === name!.toUpperCase()),
    );
    for (const [doc, name] of documented) {
      expect(doc).toContain(`Example: =${name}(`);
      expect(doc).toContain("@return");
    }
  });

  it("asks for the current spreadsheet and its sidebar, and nothing else", () => {
    const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
    expect(manifest).not.toHaveProperty("addOns");
    expect(manifest).not.toHaveProperty("dependencies");
  });

  it("is pushed with its manifest and its pages, and nothing that lies beside them", () => {
    expect(filesToPush()).toEqual([
      "Code.js",
      "appsscript.json",
      "exchange.html",
      "formulas.html",
      "scales.html",
      "sidebar.html",
      "workbook.html",
    ]);
  }, 60_000);
});

describe("the sidebar's page", () => {
  it("has at most 60 kB", () => {
    expect(Buffer.byteLength(sidebar)).toBeLessThanOrEqual(60_000);
  });

  it.each(["sidebar", "exchange"] as const)(
    "is one file, without a template literal that HtmlService would damage: %s",
    (name) => {
      const page = readFileSync(pages[name], "utf8");
      const script = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
      expect(script.length).toBeGreaterThan(1000);
      expect(script).not.toContain("`");
      expect(page).not.toMatch(/<(script|link)[^>]+(src|href)=/);
    },
  );
});

describe.each(["formulas", "workbook"] as const)("the page with the code of %s", (name) => {
  const page = readFileSync(pages[name], "utf8");
  const json = /^<script type="application\/json">([\s\S]*?)<\/script>$/.exec(page)?.[1] ?? "";

  it("has nothing that HtmlService would take for a comment or a tag", () => {
    expect(json.length).toBeGreaterThan(10_000);
    expect(json).not.toMatch(/<|`|\/\/|\/\*/);
  });

  it("holds code that every Apps Script takes", () => {
    const text = JSON.parse(json) as string;
    expect(() =>
      parse(text, { ecmaVersion: 2019, sourceType: "script", allowReturnOutsideFunction: true }),
    ).not.toThrow();
  });

  it("is read once, when it is first needed", () => {
    const { context, asked } = running();
    vm.runInContext(`_${name}(), _${name}()`, context);
    expect(asked).toEqual([name]);
  });
});

/** The script as Google loads it, and the pages that it asks for. */
function running() {
  const asked: string[] = [];
  const HtmlService = {
    createHtmlOutputFromFile: (name: keyof typeof pages) => {
      asked.push(name);
      return { getContent: () => readFileSync(pages[name], "utf8") };
    },
  };
  const context = vm.createContext({ HtmlService });
  vm.runInContext(code, context);
  return { context, asked };
}
