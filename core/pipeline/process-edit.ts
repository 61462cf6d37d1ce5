/** Editing a process: conditions and items of the guides are added, reworded, moved and taken away; each edit is new content. */
import type { ConditionId } from "../value/id.ts";
import type { LocalText } from "../value/local-text.ts";
import type { ProcessContent } from "./process-version.ts";
import type { Condition } from "./sales-process.ts";

/** Where a list of conditions or items stands: in a stage itself, in its guide, or in the customer's stage. */
export type ProcessList = OwnList | GuideList | SignList;

interface OwnList {
  readonly stage: number;
  readonly of: "milestones" | "criteria";
}

interface GuideList {
  readonly stage: number;
  readonly of: "process" | "relationship" | "information" | "appraisal" | "aids" | "actions";
}

interface SignList {
  readonly stage: number;
  readonly of: "signs";
}

function isOwn(list: OwnList | GuideList): list is OwnList {
  return list.of === "milestones" || list.of === "criteria";
}

/** The lists of a stage of ours, in the order in which they are worked on. */
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
  { stages, guides, purchasing }: ProcessContent,
  list: ProcessList,
): readonly Condition[] {
  if (list.of === "signs") return purchasing?.[list.stage]?.signs ?? [];
  return isOwn(list) ? stages[list.stage]![list.of] : guides[list.stage]![list.of];
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
  content: ProcessContent,
  list: ProcessList,
  edit: (items: readonly Condition[]) => readonly Condition[],
): ProcessContent {
  const edited = <T extends object>(parts: readonly T[]): readonly T[] =>
    parts.map((part, at) =>
      at === list.stage
        ? { ...part, [list.of]: edit(part[list.of as keyof T] as readonly Condition[]) }
        : part,
    );
  switch (list.of) {
    case "milestones":
    case "criteria":
      return { ...content, stages: edited(content.stages) };
    case "signs":
      return { ...content, purchasing: edited(content.purchasing ?? []) };
    default:
      return { ...content, guides: edited(content.guides) };
  }
}

/** The content with another name for a stage of the customer's. */
export function withPurchasingName(
  content: ProcessContent,
  stage: number,
  name: LocalText,
): ProcessContent {
  const purchasing = content.purchasing?.map((one, at) => (at === stage ? { ...one, name } : one));
  return { ...content, purchasing };
}
