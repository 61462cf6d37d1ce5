/** Editing a process: conditions and items of the guides are added, reworded, moved and taken away; each edit is new content. */
import type { ConditionId } from "../value/id.ts";
import type { ProcessContent } from "./process-version.ts";
import type { Condition } from "./sales-process.ts";

/** Where a list of conditions or items stands: in a stage itself, or in its guide. */
export type ProcessList =
  | { readonly stage: number; readonly of: "milestones" | "criteria" }
  | {
      readonly stage: number;
      readonly of: "process" | "relationship" | "information" | "appraisal" | "aids" | "actions";
    };

/** The lists of a stage, in the order in which they are worked on. */
export const processLists: readonly ProcessList["of"][] = [
  "milestones",
  "criteria",
  "process",
  "relationship",
  "information",
  "aids",
  "actions",
  "appraisal",
];

/** The items of a list. */
export function listOf(
  { stages, guides }: ProcessContent,
  list: ProcessList,
): readonly Condition[] {
  return list.of === "milestones" || list.of === "criteria"
    ? stages[list.stage]![list.of]
    : guides[list.stage]![list.of];
}

/** The content with one more item at the end of a list, to be worded. */
export function withItem(content: ProcessContent, list: ProcessList, id: ConditionId) {
  return withList(content, list, (items) => [...items, { id, text: {} }]);
}

/** The content with an item in other words, or with whatever stands under its id. */
export function withItemChanged(content: ProcessContent, list: ProcessList, item: Condition) {
  return withList(content, list, (items) => items.map((one) => (one.id === item.id ? item : one)));
}

/** The content without an item; what was ticked of it stays in the ledger and counts no longer. */
export function withoutItem(content: ProcessContent, list: ProcessList, id: ConditionId) {
  return withList(content, list, (items) => items.filter((one) => one.id !== id));
}

/** The content with an item so many places further down its list (up, when negative), at most to its end. */
export function withItemMoved(
  content: ProcessContent,
  list: ProcessList,
  id: ConditionId,
  by: number,
) {
  return withList(content, list, (items) => {
    const from = items.findIndex((one) => one.id === id);
    if (from < 0) return items;
    const others = items.filter((one) => one.id !== id);
    const to = Math.min(others.length, Math.max(0, from + by));
    return [...others.slice(0, to), items[from]!, ...others.slice(to)];
  });
}

function withList(
  { stages, guides }: ProcessContent,
  list: ProcessList,
  edit: (items: readonly Condition[]) => readonly Condition[],
): ProcessContent {
  const edited = <T extends object>(parts: readonly T[]): readonly T[] =>
    parts.map((part, at) =>
      at === list.stage
        ? { ...part, [list.of]: edit(part[list.of as keyof T] as readonly Condition[]) }
        : part,
    );
  return list.of === "milestones" || list.of === "criteria"
    ? { stages: edited(stages), guides }
    : { stages, guides: edited(guides) };
}
