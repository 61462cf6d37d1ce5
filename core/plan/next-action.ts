/** Next actions: what is due now in each open opportunity, by what it is worth. */
import type { PersonToSee } from "../buying-centre/people-to-see.ts";
import { type Alignment, alignmentOf } from "../pipeline/alignment.ts";
import type { Opportunity } from "../pipeline/opportunity.ts";
import type { Position } from "../pipeline/position.ts";
import type { Condition, SalesStage } from "../pipeline/sales-process.ts";
import type { Fact } from "../research/account/account-profile.ts";
import { daysBetween, type IsoDate } from "../value/iso-date.ts";

/**
 * An open opportunity, as far as its next actions need it: the chance of winning now, and the chance if the stage that is
 * worked on were completed; that is absent after the last.
 */
export interface Pursued {
  readonly opportunity: Opportunity;
  readonly position: Position;
  readonly chance: number;
  readonly chanceIfCompleted: number | undefined;
  readonly people: readonly PersonToSee[];
  /** Facts of the account that must be checked again. */
  readonly stale: readonly Fact[];
}

/** What to do. */
export type Deed =
  | { readonly kind: "correct-date"; readonly days: number }
  | { readonly kind: "align"; readonly alignment: Exclude<Alignment, "in-step"> }
  | {
      readonly kind: "meet-condition";
      readonly aim: "enter" | "complete";
      readonly stage: SalesStage;
      readonly condition: Condition;
    }
  | { readonly kind: "see-person"; readonly person: PersonToSee }
  | { readonly kind: "check-fact"; readonly fact: Fact };

/** An action of one opportunity. `worth` is an amount in the opportunity's currency, zero or more. */
export interface NextAction {
  readonly opportunity: Opportunity;
  readonly deed: Deed;
  readonly worth: number;
}

/**
 * The actions of one opportunity, in the order of their kinds. What they are worth is ours, in money:
 * - a condition: what completing its stage adds to the expected revenue, shared among the conditions open until
 *   then. Entering a stage raises nothing by itself, but without it the stage can't be completed;
 * - a date that has passed: the expected revenue, which no forecast counts until the date is corrected;
 * - being out of step: a quarter of the expected revenue for behind and ahead, half for far behind;
 * - a person: the expected revenue by that person's part in the influence of those who are to be seen;
 * - a fact: nothing in money; it comes last.
 */
export function nextActionsOf(
  { opportunity, position, chance, chanceIfCompleted = chance, people, stale }: Pursued,
  today: IsoDate,
): readonly NextAction[] {
  if (opportunity.closed) return [];
  const { amount } = opportunity.amount;
  const expected = amount * chance;
  // Learned chances may fall from one stage to the next; an action is never worth less than nothing.
  const gain = amount * Math.max(0, chanceIfCompleted - chance);
  const days = daysBetween(opportunity.expectedClose, today);
  const action = (deed: Deed, worth: number): NextAction => ({ opportunity, deed, worth });
  const alignment = opportunity.customerStage
    ? alignmentOf(position.number, opportunity.customerStage)
    : "in-step";
  const influence = people.reduce((sum, { stakeholder }) => sum + weightOf(stakeholder), 0);
  return [
    ...(days > 0 ? [action({ kind: "correct-date", days }, expected)] : []),
    ...(alignment === "in-step"
      ? []
      : [
          action(
            { kind: "align", alignment },
            expected * (alignment === "far-behind" ? 0.5 : 0.25),
          ),
        ]),
    ...openConditions(position).map(({ deed, share }) => action(deed, share * gain)),
    ...people.map((person) =>
      action({ kind: "see-person", person }, (expected * weightOf(person.stakeholder)) / influence),
    ),
    ...stale.map((fact) => action({ kind: "check-fact", fact }, 0)),
  ];
}

/** Of those whose influence nobody judged each counts as little, so that nobody counts as nothing. */
function weightOf({ influence }: PersonToSee["stakeholder"]): number {
  return Math.max(1, influence ?? 1);
}

/** The conditions that stand between the opportunity and its next completed stage; those due first come first. */
function openConditions(position: Position) {
  const here = position.stages[position.number - 1];
  const isOpen = here !== undefined && !here.completed;
  const stage = isOpen ? here : position.stages[position.number];
  if (!stage) return [];
  const due = [
    ...stage.openMilestones.map((condition) => ({ aim: "enter" as const, condition })),
    ...stage.openCriteria.map((condition) => ({ aim: "complete" as const, condition })),
  ];
  return due
    .filter(({ aim }) => isOpen || aim === "enter" || stage.openMilestones.length === 0)
    .map(({ aim, condition }) => ({
      deed: { kind: "meet-condition", aim, stage: stage.stage, condition } as const,
      share: 1 / due.length,
    }));
}

/**
 * The actions of many opportunities, worth most first. Amounts of different currencies are not compared: each is
 * taken in proportion to the greatest worth of its currency. Equals stay in the order given.
 */
export function byWorth(actions: readonly NextAction[]): readonly NextAction[] {
  const greatest = new Map<string, number>();
  for (const { opportunity, worth } of actions) {
    const { currency } = opportunity.amount;
    greatest.set(currency, Math.max(greatest.get(currency) ?? 0, worth));
  }
  const part = ({ opportunity, worth }: NextAction): number =>
    worth === 0 ? 0 : worth / greatest.get(opportunity.amount.currency)!;
  return [...actions].sort((a, b) => part(b) - part(a));
}
