/** A criterion while it is typed: texts, what is wrong with them, and the criterion that they make. */
import {
  type KeyAccountTest,
  type Locale,
  type MapScore,
  type Metric,
  type PropertyKey,
  type TargetCriterion,
  textIn,
} from "#core";
import { defined } from "../../store/defined.ts";

export const criterionSubjects = ["property", "score", "metric", "test"] as const;
export type CriterionSubject = (typeof criterionSubjects)[number];

export interface CriterionDraft {
  readonly name: string;
  readonly class: TargetCriterion["class"];
  readonly speaksFor: TargetCriterion["speaksFor"];
  readonly asks: CriterionSubject;
  readonly property: PropertyKey;
  readonly score: MapScore;
  readonly metric: Metric;
  readonly test: KeyAccountTest;
  readonly atLeast: string;
  readonly below: string;
  readonly words: string;
}

/** The form of a criterion, or of a new one. */
export function draftOfCriterion(one: TargetCriterion | undefined, locale: Locale): CriterionDraft {
  const numberText = (value: number | undefined): string =>
    value === undefined ? "" : String(value);
  return {
    name: one ? textIn(one.name, locale) : "",
    class: one?.class ?? "target",
    speaksFor: one?.speaksFor ?? "benefit",
    asks: criterionSubjects.find((subject) => one?.[subject] !== undefined) ?? "property",
    property: one?.property ?? "employees",
    score: one?.score ?? "purchase-potential",
    metric: one?.metric ?? "sales",
    test: one?.test ?? "fit",
    atLeast: numberText(one?.atLeast),
    below: numberText(one?.below),
    words: one?.words?.join(", ") ?? "",
  };
}

/** What keeps a draft from being a criterion, by field. */
export function faultsOfDraft(
  draft: CriterionDraft,
): Readonly<Partial<Record<"name" | "atLeast" | "below", "nameless" | "badNumber" | "empty">>> {
  const { name, atLeast, below, asks } = draft;
  const isNumber = (text: string): boolean => text.trim() === "" || Number.isFinite(Number(text));
  const hasBounds = asks !== "test";
  const isEmpty = atLeast.trim() !== "" && below.trim() !== "" && Number(atLeast) >= Number(below);
  const lower = isNumber(atLeast) ? undefined : "badNumber";
  const upper = isNumber(below) ? (isEmpty ? "empty" : undefined) : "badNumber";
  return {
    ...(name.trim() === "" && { name: "nameless" as const }),
    ...(hasBounds && lower && { atLeast: lower as "badNumber" }),
    ...(hasBounds && upper && { below: upper as "badNumber" | "empty" }),
  };
}

/** The criterion of a draft without faults; its name in the other language stays only while it still says the same. */
export function criterionOfDraft(
  draft: CriterionDraft,
  locale: Locale,
  before: TargetCriterion | undefined,
  key: string,
): TargetCriterion {
  const number = (text: string): number | undefined =>
    text.trim() === "" ? undefined : Number(text);
  const words = draft.words
    .split(/[,，、;；]/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const isSameName = before && textIn(before.name, locale) === draft.name.trim();
  return {
    key: before?.key ?? key,
    name: isSameName ? before.name : { [locale]: draft.name.trim() },
    class: draft.class,
    speaksFor: draft.speaksFor,
    [draft.asks]: draft[draft.asks],
    ...(draft.asks !== "test" &&
      defined({ atLeast: number(draft.atLeast), below: number(draft.below) })),
    ...(draft.asks === "property" && words.length > 0 && { words }),
  };
}
