/** Versions of the process: a team's own words, conditions and order within each stage, beside the standard. */
import * as z from "zod/mini";
import { ProcessId, type ConditionId } from "../value/id.ts";
import { IsoInstant } from "../value/iso-date.ts";
import { hasText } from "../value/local-text.ts";
import { problem, type Problem } from "../value/problem.ts";
import { type Condition, salesStages, Stage } from "./sales-process.ts";
import { StageGuide } from "./stage-guide.ts";
import { standardGuide } from "./standard-guide.ts";
import { standardProcess } from "./standard-process.ts";

/**
 * A version, with all eight stages and their guides; only ever added, and the newest holds. A condition that stays
 * keeps its id, so that what was ticked under an earlier version still counts.
 */
export const ProcessVersion = z.strictObject({
  id: ProcessId,
  stages: z.array(Stage),
  guides: z.array(StageGuide),
  createdAt: IsoInstant,
});
export type ProcessVersion = z.infer<typeof ProcessVersion>;

/** What a process consists of, without what makes it a version. */
export type ProcessContent = Pick<ProcessVersion, "stages" | "guides">;

/** The process as it ships. */
export const standardContent: ProcessContent = {
  stages: [...standardProcess],
  guides: [...standardGuide],
};

/** The version that holds: the newest, and the standard when a team has none of its own. */
export function processInForce(versions: readonly ProcessVersion[]): ProcessContent {
  const newest = versions.reduce<ProcessVersion | undefined>(
    (last, next) =>
      !last ||
      next.createdAt > last.createdAt ||
      (next.createdAt === last.createdAt && next.id > last.id)
        ? next
        : last,
    undefined,
  );
  return newest ?? standardContent;
}

/**
 * Everything that is wrong with a process: stages out of order or missing, a stage that nothing enters or
 * completes, a condition without words, an id that stands twice.
 */
export function processProblems({ stages, guides }: ProcessContent): readonly Problem[] {
  const inOrder = (parts: readonly { readonly key: string }[]): boolean =>
    parts.length === salesStages.length && parts.every(({ key }, at) => key === salesStages[at]);
  const order = [
    ...(inOrder(stages) ? [] : [problem("stages-out-of-order", ["stages"])]),
    ...(inOrder(guides) ? [] : [problem("stages-out-of-order", ["guides"])]),
  ];
  const empty = stages.flatMap((stage, at) =>
    (["milestones", "criteria"] as const).flatMap((part) =>
      stage[part].length > 0 ? [] : [problem("stage-without-conditions", ["stages", at, part])],
    ),
  );
  const seen = new Set<ConditionId>();
  const items = placedItems({ stages, guides }).flatMap(({ item, path }) => {
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
function placedItems({ stages, guides }: ProcessContent) {
  const of = (whole: "stages" | "guides", at: number, part: string, items: readonly Condition[]) =>
    items.map((item, number) => ({ item, path: [whole, at, part, number] }));
  return [
    ...stages.flatMap(({ milestones, criteria }, at) => [
      ...of("stages", at, "milestones", milestones),
      ...of("stages", at, "criteria", criteria),
    ]),
    ...guides.flatMap(({ key: _key, ...parts }, at) =>
      Object.entries(parts).flatMap(([part, items]) => of("guides", at, part, items)),
    ),
  ];
}
