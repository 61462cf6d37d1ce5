/** The nine information points of a large deal: each known, partly known or unknown, and what is missing. */
import type { Fact } from "../account/account-profile.ts";
import {
  type InformationPoint,
  informationPoints,
  type InformationState,
  type Judgement,
  judgementInForce,
} from "./information-judgement.ts";
import type { PropertyKey } from "../facts/property.ts";

/** What each point consists of; ours, from the wording of the method. */
export const itemsOfPoints = {
  "project-steps": ["steps", "hard-step"],
  "purchasing-process": ["purchasing-stage", "purchasing-focus"],
  "organisation-and-support": ["organisation", "stances"],
  "decision-structure": ["decider", "influences", "reporting-lines"],
  "funds-and-credit": ["credit", "budget"],
  "reasons-and-needs": ["project-reason", "handlers", "handlers-needs"],
  "usable-resources": ["our-resources", "their-resources"],
  competitors: ["competitor-products", "competitor-satisfaction", "competitor-relations"],
  "success-factors": ["success-factors", "changes"],
} as const satisfies Record<InformationPoint, readonly string[]>;

export type InformationItem = (typeof itemsOfPoints)[InformationPoint][number];
export const informationItems = /* @__PURE__ */ Object.values(
  itemsOfPoints,
).flat() as readonly InformationItem[];

/** A person of the buying centre, as far as the nine points ask. */
export interface KnownPerson {
  readonly level?: "operating" | "managing" | "deciding" | undefined;
  readonly roles?: readonly string[];
  readonly influence?: number | undefined;
  readonly stance?: string | undefined;
  readonly handler?: boolean | undefined;
  /** Is this person's own, real need known? */
  readonly needKnown?: boolean;
}

/** A project, as far as the nine points ask; texts count when they aren't empty. */
export interface KnownProject {
  readonly steps?: readonly string[];
  readonly hardStep?: string;
  readonly purchasingStage?: string;
  readonly purchasingFocus?: string;
  readonly budget?: string;
  readonly reason?: string;
  readonly ourResources?: readonly string[];
  readonly theirResources?: readonly string[];
  /** The most important first; `change` tells what has changed in it, or that nothing has. */
  readonly successFactors?: readonly { readonly name: string; readonly change?: string }[];
}

export interface InformationInput<J extends Judgement = Judgement> {
  readonly facts: readonly Pick<Fact, "property" | "isStale">[];
  readonly people: readonly KnownPerson[];
  readonly project?: KnownProject;
  /** A person's own judgements, which count more than what the data says. */
  readonly judgements?: readonly J[];
}

/** A point: its state, what the data alone says, and what is missing or known only of old. */
export interface PointOfInformation<J extends Judgement = Judgement> {
  readonly point: InformationPoint;
  readonly state: InformationState;
  readonly fromData: InformationState;
  readonly judgement: J | undefined;
  readonly missing: readonly InformationItem[];
  readonly stale: readonly InformationItem[];
}

/**
 * The nine points in their order. By the data a point is known when all its items are, unknown when none is
 * even of old, and partly known in between; a person's judgement overrides that, but hides nothing: what the
 * data lacks is still listed.
 * @example pointsOfInformation({ facts: [], people: [] }).map(({ state }) => state)[0] // "unknown"
 */
export function pointsOfInformation<J extends Judgement>(
  input: InformationInput<J>,
): readonly PointOfInformation<J>[] {
  return informationPoints.map((point) => {
    const items: readonly InformationItem[] = itemsOfPoints[point];
    const states = items.map((item) => [item, itemState(item, input)] as const);
    const missing = states.flatMap(([item, state]) => (state === "missing" ? [item] : []));
    const stale = states.flatMap(([item, state]) => (state === "stale" ? [item] : []));
    const fromData =
      missing.length === items.length
        ? "unknown"
        : missing.length + stale.length === 0
          ? "known"
          : "partly";
    const judgement = judgementInForce(input.judgements ?? [], point);
    return { point, state: judgement?.state ?? fromData, fromData, judgement, missing, stale };
  });
}

type ItemState = "there" | "stale" | "missing";

function itemState(item: InformationItem, { facts, people, project = {} }: InformationInput) {
  const handlers = people.filter(({ handler }) => handler === true);
  const factors = project.successFactors ?? [];
  switch (item) {
    case "steps":
      return given(hasText(project.steps));
    case "hard-step":
      return given(hasText(project.hardStep));
    case "purchasing-stage":
      return given(hasText(project.purchasingStage));
    case "purchasing-focus":
      return given(hasText(project.purchasingFocus));
    case "organisation":
      return ofFacts(facts, "organisation-chart", "departments");
    case "stances":
      return given(hasEvery(people, ({ stance }) => stance !== undefined));
    case "decider": {
      const isNamed = people.some(
        ({ level, roles }) => level === "deciding" || roles?.includes("decider"),
      );
      return isNamed ? "there" : ofFacts(facts, "key-decision-makers");
    }
    case "influences":
      return given(hasEvery(people, ({ influence }) => influence !== undefined));
    case "reporting-lines":
      return ofFacts(facts, "reporting-lines", "power-structure");
    case "credit":
      return ofFacts(facts, "funds-and-credit");
    case "budget":
      return given(hasText(project.budget));
    case "project-reason":
      return hasText(project.reason)
        ? "there"
        : ofFacts(facts, "problem-to-solve", "urgent-problem", "explicit-need");
    case "handlers":
      return given(handlers.length > 0);
    case "handlers-needs":
      return given(hasEvery(handlers, ({ needKnown }) => needKnown === true));
    case "our-resources":
      return given(hasText(project.ourResources));
    case "their-resources":
      return hasText(project.theirResources) ? "there" : ofFacts(facts, "insider-relations");
    case "competitor-products":
    case "competitor-satisfaction":
    case "competitor-relations":
      return ofFacts(facts, item);
    case "success-factors":
      return given(factors.length >= MOST_IMPORTANT);
    case "changes":
      return given(
        factors.length >= MOST_IMPORTANT &&
          factors.slice(0, MOST_IMPORTANT).every(({ change }) => hasText(change)),
      );
  }
}

/** The method asks for what has changed in the three most important success factors. */
const MOST_IMPORTANT = 3;

const given = (is: boolean): ItemState => (is ? "there" : "missing");
const hasText = (text: string | readonly string[] | undefined): boolean =>
  typeof text === "string"
    ? text.trim() !== ""
    : text !== undefined && text.some((one) => one.trim() !== "");
const hasEvery = <T>(all: readonly T[], is: (one: T) => boolean): boolean =>
  all.length > 0 && all.every(is);

function ofFacts(facts: InformationInput["facts"], ...properties: PropertyKey[]): ItemState {
  const found = facts.filter(({ property }) => properties.includes(property));
  if (found.length === 0) return "missing";
  return found.every(({ isStale }) => isStale) ? "stale" : "there";
}
