import { parse } from "acorn";
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { filesToPush } from "../../sheets-addon/build/check-push.ts";
import { bundlePath, manifestPath, pages } from "./built-add-on.ts";

const code = readFileSync(bundlePath, "utf8");
const sidebar = readFileSync(pages.sidebar, "utf8");
const beforeTheRest = code.slice(0, code.indexOf("function _pipeline()"));

describe("the script that is pushed", () => {
  it("has at most 160 kB", () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(160_000);
  });

  it("is ECMAScript 2019, which every Apps Script takes", () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });

  it("evaluates no schema before a custom function runs", () => {
    expect(beforeTheRest.length).toBeLessThan(10_000);
    expect(beforeTheRest).not.toMatch(/zod|safeParse|invalid_type/);
    const context = vm.createContext({});
    vm.runInContext(code, context);
    vm.runInContext("SCALE_SCORE([[1, 2]], [[50, 50]])", context);
    expect(vm.runInContext("[typeof _pipelineRun, typeof _mainRun].join()", context)).toBe(
      "undefined,undefined",
    );
    vm.runInContext('STAGE([["1-m1"]])', context);
    expect(vm.runInContext("[typeof _pipelineRun, typeof _mainRun].join()", context)).toBe(
      "object,undefined",
    );
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
      "COVERAGE",
      "INFORMATION_POINTS",
      "BUYING_GATES",
      "BUYING_HOLES",
      "BUYING_WARNINGS",
      "WEIGHT_FLIPS",
      "TIER_FLIPS",
      "RANK_ROBUSTNESS",
      "MAP_ROBUSTNESS",
      "onOpen",
      "onInstall",
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
      declared.slice(0, declared.indexOf("onOpen")),
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

  it("is pushed with its manifest, its pages and the words, and nothing that lies beside them", () => {
    expect(filesToPush()).toEqual([
      "Code.js",
      "appsscript.json",
      "exchange.html",
      "parts.html",
      "scales.html",
      "sidebar.html",
      "words.html",
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

  it("leaves the words of the script to a page of their own", () => {
    expect(Object.keys(jsonOn(pages.words))).toContain("workbook.zh");
    expect(sidebar).not.toContain("workbook.zh");
  });
});

describe("the page with the parts of the script that formulas seldom need", () => {
  const parts = jsonOn(pages.parts);

  it("holds code that every Apps Script takes", () => {
    expect(Object.keys(parts)).toContain("_forecast");
    for (const text of Object.values(parts))
      expect(() =>
        parse(`function part() {${text}}`, { ecmaVersion: 2019, sourceType: "script" }),
      ).not.toThrow();
  });

  it("is read once, when the first of them is needed", () => {
    const asked: string[] = [];
    const HtmlService = {
      createHtmlOutputFromFile: (name: "parts" | "words") => {
        asked.push(name);
        return { getContent: () => readFileSync(pages[name], "utf8") };
      },
    };
    const context = vm.createContext({ HtmlService });
    vm.runInContext(code, context);
    vm.runInContext("SCALE_SCORE([[1, 2]], [[50, 50]])", context);
    expect(asked).toEqual([]);
    vm.runInContext("_forecast(), _value(), _forecast()", context);
    expect(asked.filter((name) => name === "parts")).toHaveLength(1);
  });
});

/** A page that only the script reads; HtmlService would take out what looks like a comment or a tag. */
function jsonOn(path: string): Record<string, unknown> {
  const page = readFileSync(path, "utf8");
  const json = /^<script type="application\/json">([\s\S]*?)<\/script>$/.exec(page)?.[1];
  expect(json).toBeDefined();
  expect(json).not.toMatch(/<|`|\/\/|\/\*/);
  return JSON.parse(json!) as Record<string, unknown>;
}
