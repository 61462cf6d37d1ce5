import { describe, expect, it } from "vitest";
import { looseJson, withoutEntities } from "../../../extension/capture/readers/loose-json.ts";

describe("data in a page", () => {
  it.each([
    ["a comment before it", '<!-- our firm --> {"a":1}'],
    ["a comment around it", '<!-- {"a":1} -->'],
    ["a remark at the end of a line", '// our firm\n{"a":1} // as of today'],
    ["a remark inside", '{/* one */"a": /* two */ 1}'],
    ["CDATA on one line", '//<![CDATA[ {"a":1} //]]>'],
    ["CDATA in a comment", '/*<![CDATA[*/ {"a":1} /*]]>*/'],
    ["commas too many", '{,"a":1,,}'],
    ["a name without quotation marks", "{a:1}"],
    ["a name in single ones", "{'a': 1}"],
    ["an end", '{"a":1'],
    ["quotation marks that are no entities", "{&quot;a&quot;:1}"],
    ["a byte order mark", '\uFEFF{"a":1}'],
  ])("is read with or without %s", (_, text) => {
    expect(looseJson(text)).toEqual({ a: 1 });
  });

  it("goes on behind a comma, a colon or a brace too few", () => {
    expect(looseJson('{"a" "1"}')).toEqual({ a: "1" });
    expect(looseJson('{"a":"1"\n"b":"2" c: 3, "d":{"e":[1 2], "f":true}')).toEqual({
      a: "1",
      b: "2",
      c: 3,
      d: { e: [1, 2], f: true },
    });
    expect(looseJson('{"a":[1,2}')).toEqual({ a: [1, 2] });
  });

  it("keeps quotation marks that stand amid words", () => {
    expect(looseJson('{"a":"17" screen","b":"the "Old" Mill"}')).toEqual({
      a: '17" screen',
      b: 'the "Old" Mill',
    });
  });

  it("keeps line breaks in its strings as spaces, and escapes as what they stand for", () => {
    expect(looseJson('{"a":"one\n  two\\n\\u6cb3",}')).toEqual({ a: "one   two\n河" });
  });

  it("says twice what it says under one name twice", () => {
    expect(looseJson('{"a":"1","a":["2"],}')).toEqual({ a: ["1", "2"] });
  });

  it("may be several values one after the other", () => {
    expect(looseJson('{"a":1} {"b":2}')).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it("is none where there is none, and none that is nested without end", () => {
    expect(looseJson("We sell pumps.")).toBeUndefined();
    expect(looseJson("")).toBeUndefined();
    expect(looseJson(`${'{"a":'.repeat(9000)}1,`)).toBeUndefined();
    expect(looseJson("[".repeat(9000))).toBeUndefined();
  });

  it("may name its properties like anything, without harm", () => {
    const data = looseJson('{"__proto__":{"a":1},"constructor":"x",}') as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });
});

describe("entities of HTML in data", () => {
  it("stand for what they mean, and others stay as they are written", () => {
    expect(withoutEntities("Tarn &amp; Fell &#39;24 &#x6cb3; &euro; &nope; &#999999;")).toBe(
      "Tarn & Fell '24 河 &euro; &nope; &#999999;".replace(
        "&#999999;",
        String.fromCodePoint(999999),
      ),
    );
    expect(withoutEntities("&#x1fffff;")).toBe("&#x1fffff;");
  });
});
