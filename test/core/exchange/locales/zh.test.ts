import { describe, expect, it } from "vitest";
import { en } from "../../../../core/exchange/locales/en.ts";
import { zh } from "../../../../core/exchange/locales/zh.ts";

const entries = Object.entries(zh);

describe("the Chinese catalogue", () => {
  it("has exactly the keys of the English one, in the same order", () => {
    expect(Object.keys(zh)).toEqual(Object.keys(en));
  });

  it.each(entries)("%s names the same values as in English, in Chinese words", (key, text) => {
    expect(placeholders(text)).toEqual(placeholders(en[key as keyof typeof en]));
    if (!key.startsWith("place.")) expect(text).toMatch(/\p{Script=Han}/u);
  });

  it("uses Chinese punctuation between Chinese words", () => {
    const half = entries.filter(([, text]) =>
      /\p{Script=Han}[,;:!?()"]|\p{Script=Han}\.$/u.test(text),
    );
    expect(half).toEqual([]);
  });

  it("says the stages in the method's own words", () => {
    expect(zh["purchasing-stage.fixes-standards"]).toBe("确定采购的技术标准");
    expect(zh["sales-stage.formal-solution"]).toBe("需求分析与正式方案设计");
    expect(zh["contact-level.operating"]).toBe("操作层");
    expect(zh["buyer-type.coach"]).toBe("教练型");
  });
});

function placeholders(text: string): readonly string[] {
  return (text.match(/\{\w+\}/gu) ?? []).sort();
}
