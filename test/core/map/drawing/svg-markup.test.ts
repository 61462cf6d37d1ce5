import { describe, expect, it } from "vitest";
import { element, escapeXml, textElement } from "#core";

describe("text in markup", () => {
  it("can't open an element or end an attribute", () => {
    expect(escapeXml(`"><script>alert('x')</script>&`)).toBe(
      "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;",
    );
  });

  it("shows what XML can't hold as a replacement character", () => {
    expect(escapeXml("a\u0000b\u000bc\ufffed\ud800e")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde");
  });

  it("keeps tabs, line breaks, Chinese and emoji", () => {
    expect(escapeXml("\t\n华星🏭")).toBe("\t\n华星🏭");
  });
});

describe("an element", () => {
  it("is closed at once when it has no content", () => {
    expect(element("line", { x1: 0, y1: 2.5 })).toBe('<line x1="0" y1="2.5"/>');
  });

  it("rounds numbers to a hundredth of a pixel and leaves out what is absent", () => {
    expect(element("circle", { cx: 1 / 3, r: undefined })).toBe('<circle cx="0.33"/>');
  });

  it("escapes its attributes", () => {
    expect(element("g", { id: 'a"b' })).toBe('<g id="a&quot;b"/>');
  });

  it("of text escapes the text", () => {
    expect(textElement("<b>", { x: 1 })).toBe('<text x="1">&lt;b&gt;</text>');
  });
});
