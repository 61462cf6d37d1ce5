/** Runs the example of every docstring in core: an example that isn't true is worse than none. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as core from "#core";

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly result: string;
}

const examples = globSync("core/**/*.ts").flatMap(examplesOf);

test("core's docstrings carry examples", () => {
  expect(examples.length).toBeGreaterThan(20);
});

test.each(examples)("$file: $expression is $result", ({ expression, result }) => {
  expect(valueOf(expression)).toEqual(valueOf(result));
});

function examplesOf(file: string): readonly Example[] {
  const text = readFileSync(file, "utf8").replace(/\n\s*\*[ \t]+(?=\/\/ )/gu, " ");
  return [...text.matchAll(/@example (.+?) \/\/ (.+?)\s*(?:\*\/)?$/gmu)].map(
    ([, expression, result]) => ({
      file,
      expression: expression!,
      result: result!,
    }),
  );
}

function valueOf(expression: string): unknown {
  const names = Object.keys(core);
  // oxlint-disable-next-line no-new-func -- the text comes from our own docstrings
  return new Function(...names, `return (${expression});`)(...Object.values(core));
}
