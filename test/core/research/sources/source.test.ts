import { expect, test } from "vitest";
import { Source } from "#core";

test("a source names its channel, and a page its address", () => {
  expect(Source.safeParse({ channel: "insider" }).success).toBe(true);
  expect(
    Source.safeParse({
      channel: "company-website",
      url: "https://huaxing.example/about#team",
      title: "About",
    }).success,
  ).toBe(true);
});

test.each([
  { url: "https://a.example/" },
  { channel: "rumour" },
  { channel: "newspaper", url: "javascript:alert(1)" },
  { channel: "newspaper", url: "data:text/html,x" },
])("%j is no source", (source) => {
  expect(Source.safeParse(source).success).toBe(false);
});
