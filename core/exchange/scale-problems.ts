/** Everything that keeps a scale from being saved, for an editor that names it all while somebody types. */
import { brokenRules } from "../rating/scale/scale-rules.ts";
import { Scale } from "../rating/scale/scale.ts";
import { hasText } from "../value/local-text.ts";
import { problem, type Problem } from "../value/problem.ts";
import { schemaProblems } from "./schema-problems.ts";

/**
 * Values that no scale can have, names that are missing, and every broken rule, all at once. Names are asked for
 * only here: a scale without them can be used, but nobody would know what it is.
 */
export function scaleProblems(draft: Scale): readonly Problem[] {
  const parsed = Scale.safeParse(draft);
  return [
    ...(parsed.success ? [] : schemaProblems(parsed.error, draft)),
    ...(hasText(draft.name) ? [] : [problem("scale-without-name", ["name"])]),
    ...draft.factors.flatMap(({ name }, index) =>
      hasText(name)
        ? []
        : [problem("factor-without-name", ["factors", index, "name"], { factor: index + 1 })],
    ),
    ...brokenRules(draft),
  ];
}
