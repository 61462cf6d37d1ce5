import { expect, test } from "vitest";
import { isSameSite, isSharedDomain } from "#core";

test("mail providers, market places and site builders are everybody's, also below", () => {
  for (const domain of ["qq.com", "vip.163.com", "GMAIL.com", "tallow.wordpress.com", "1688.com"])
    expect([domain, isSharedDomain(domain)]).toEqual([domain, true]);
});

test("a company's own domain is not, even if it ends alike", () => {
  for (const domain of ["lanze.example", "myqq.example", "notgmail.example"])
    expect([domain, isSharedDomain(domain)]).toEqual([domain, false]);
});

test("a domain below another is the same site, a longer name is not", () => {
  expect(isSameSite("lanze.example", "Shop.Lanze.example")).toBe(true);
  expect(isSameSite("lanze.example", "xinlanze.example")).toBe(false);
});
