/** The rules of a process: what must be in it so that positions can be derived from it. */
import type { ConditionId } from "../value/id.ts";
import { hasText } from "../value/local-text.ts";
import { problem, type Problem } from "../value/problem.ts";
import type { ProcessContent } from "./process-version.ts";
import { type Condition, purchasingStages, salesStages } from "./sales-process.ts";

/**
 * Everything that is wrong with a process: stages out of order or missing, a stage that nothing enters or
 * completes, a condition without words, an id that stands twice.
 */
export function processProblems(content: ProcessContent): readonly Problem[] {
  const { stages, guides, purchasing } = content;
  const inOrder = (parts: readonly { readonly key: string }[]): boolean =>
    parts.length === salesStages.length && parts.every(({ key }, at) => key === salesStages[at]);
  const order = [
    ...(inOrder(stages) ? [] : [problem("stages-out-of-order", ["stages"])]),
    ...(inOrder(guides) ? [] : [problem("stages-out-of-order", ["guides"])]),
    ...(purchasing && purchasing.some(({ key }, at) => key !== purchasingStages[at])
      ? [problem("stages-out-of-order", ["purchasing"])]
      : []),
    ...(purchasing ?? []).flatMap(({ name }, at) =>
      hasText(name) ? [] : [problem("condition-without-text", ["purchasing", at, "name"])],
    ),
  ];
  const empty = stages.flatMap((stage, at) =>
    (["milestones", "criteria"] as const).flatMap((part) =>
      stage[part].length > 0 ? [] : [problem("stage-without-conditions", ["stages", at, part])],
    ),
  );
  const seen = new Set<ConditionId>();
  const items = placedItems(content).flatMap(({ item, path }) => {
    const isDouble = seen.has(item.id);
    seen.add(item.id);
    return [
      ...(hasText(item.text) ? [] : [problem("condition-without-text", [...path, "text"])]),
      ...(isDouble ? [problem("duplicate-id", [...path, "id"], { id: item.id })] : []),
    ];
  });
  return [...order, ...empty, ...items];
}

/** Every item of a process with the path at which it stands. */
function placedItems({ stages, guides, purchasing }: ProcessContent) {
  const of = (
    whole: "stages" | "guides" | "purchasing",
    at: number,
    part: string,
    items: readonly Condition[],
  ) => items.map((item, number) => ({ item, path: [whole, at, part, number] }));
  return [
    ...stages.flatMap(({ milestones, criteria }, at) => [
      ...of("stages", at, "milestones", milestones),
      ...of("stages", at, "criteria", criteria),
    ]),
    ...guides.flatMap(({ key: _key, ...parts }, at) =>
      Object.entries(parts).flatMap(([part, items]) => of("guides", at, part, items)),
    ),
    ...(purchasing ?? []).flatMap(({ signs }, at) => of("purchasing", at, "signs", signs)),
  ];
}
