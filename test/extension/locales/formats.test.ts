/** Figures and days are written as readers of the language write them, one after the other in any order. */
import type { IsoDate, Month } from "#core";
import { expect, it } from "vitest";
import {
  formatDate,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
} from "../../../extension/locales/formats.ts";
import { numberFormat } from "../../../extension/locales/formatters.ts";
import { fill } from "../../../extension/locales/translate.ts";

it("decimals, per cent and currencies don't mix, though their writers are kept", () => {
  for (const _ of [1, 2]) {
    expect(formatNumber("en", 1234.567)).toBe("1,235");
    expect(formatNumber("en", 1234.567, 2)).toBe("1,234.57");
    expect(formatNumber("zh", 1234.567, 1)).toBe("1,234.6");
    expect(formatPercent("en", 0.256)).toBe("26%");
    const money = (currency: string): string =>
      formatMoney("en", { amount: 1200.4, currency: currency as never }).replace(/\s/gu, " ");
    expect([money("EUR"), money("CNY")]).toEqual(["EUR 1,200", "CNY 1,200"]);
    expect(fill("{count}", "en", { count: 12_000 })).toBe("12,000");
  }
});

it("days and months are those of each language", () => {
  const [day, month] = ["2026-03-03" as IsoDate, "2026-03" as Month];
  expect([formatDate("en", day), formatMonth("en", month)]).toEqual(["3 Mar 2026", "Mar 2026"]);
  expect([formatDate("zh", day), formatMonth("zh", month)]).toEqual(["2026年3月3日", "2026年3月"]);
});

it("a writer is made once for each language and form", () => {
  const percent = { style: "percent" } as const;
  expect(numberFormat("en", percent)).toBe(numberFormat("en", { ...percent }));
  expect(numberFormat("en", percent)).not.toBe(numberFormat("zh", percent));
  expect(numberFormat("en", percent)).not.toBe(numberFormat("en", {}));
});
