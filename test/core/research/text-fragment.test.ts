import { expect, test } from "vitest";
import { quoteLink } from "#core";

const quote = (exact: string) => ({ exact, prefix: "", suffix: "", start: 0 });

test("a link names the quoted words, escaped", () => {
  expect(quoteLink("https://a.example/p", quote("a-b, c&d"))).toBe(
    "https://a.example/p#:~:text=a%2Db%2C%20c%26d",
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
  const link = quoteLink(
    "https://a.example/",
    quote(`Opening words ${"of a long passage ".repeat(20)}closing words`),
  );
  expect(link).toMatch(/#:~:text=Opening%20words[^,]*,[^,]*closing%20words$/u);
  expect(link.length).toBeLessThan(200);
});

test("half a surrogate pair doesn't break the link", () => {
  expect(quoteLink("https://a.example/", quote("a\ud83d"))).toBe("https://a.example/#:~:text=a");
});
