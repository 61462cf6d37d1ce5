/** What the built extension asks for at install, and what it weighs. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { bundleSizes } from "../bench/bundle-sizes.ts";

const output = resolve(import.meta.dirname, "../../.output");
const manifest = (build: string) =>
  JSON.parse(readFileSync(resolve(output, build, "manifest.json"), "utf8")) as Readonly<
    Record<string, unknown>
  >;

it.each([
  ["chrome-mv3", ["sidePanel"]],
  ["firefox-mv3", []],
])("%s asks for no site at install, and for nothing beyond what it uses", (build, own) => {
  const asked = manifest(build);
  expect((asked["permissions"] as readonly string[]).toSorted()).toEqual(
    ["activeTab", "contextMenus", "scripting", "storage", "unlimitedStorage", ...own].toSorted(),
  );
  expect(asked["host_permissions"]).toBeUndefined();
  expect(asked["content_scripts"]).toBeUndefined();
  expect(asked["externally_connectable"]).toBeUndefined();
  expect(asked["optional_host_permissions"]).toEqual(["https://*/*", "http://*/*"]);
});

it("keeps what the panel and the page carry within their limits", () => {
  for (const { name, value, limit } of bundleSizes(() => undefined))
    expect(value, name).toBeLessThanOrEqual(limit);
});
