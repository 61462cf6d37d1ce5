/** What axe-core finds wrong on a page for people who cannot see, point or tell colours apart. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// A rule's own impact is that of each of its findings: what can only be minor or moderate needs no run.
const serious = `({
  resultTypes: ["violations"],
  iframes: false,
  preload: false,
  rules: Object.fromEntries(
    axe._audit.rules
      .filter(({ impact }) => impact === "minor" || impact === "moderate")
      .map(({ id }) => [id, { enabled: false }]),
  ),
})`;

/** The serious and critical findings, one readable text each; an empty list is a pass. */
export const seriousFindings = async (page: Page): Promise<readonly string[]> => {
  // Evaluated, not added as a script tag: the extension's own pages refuse inline scripts.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(source);
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${serious})`);
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, impact, help, nodes }) =>
      [
        `${impact}: ${help} (${id})`,
        ...nodes.map(
          (node) => `  at ${node.target.join(" ")}: ${node.failureSummary ?? node.html}`,
        ),
      ].join("\n"),
    );
};
