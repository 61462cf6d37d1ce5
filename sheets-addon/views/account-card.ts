/** Everything that the sidebar tells of one account: plain data, as it travels to the page. */
import {
  intervalText,
  message,
  openPlacements,
  textIn,
  type AccountId,
  type Fact,
  type Locale,
  mapScales,
} from "#core";
import type { AccountKnowledge } from "../recalculation/account-knowledge.ts";
import { text } from "../locales/text.ts";
import type { Reading } from "../recalculation/reading.ts";
import type { AccountCard } from "../pages/sidebar-contract.ts";
import { tierName } from "../tabs/pyramids.ts";
import { actionsOf, actionText } from "./card-actions.ts";
import { centreOf } from "./card-centre.ts";

/** As many lines of each kind as fit beside a spreadsheet. */
const MOST_FACTS = 30;

const MOST_ACTIONS = 5;

const MOST_GAPS = 4;

export function accountCardOf(
  reading: Reading,
  id: AccountId,
  locale: Locale,
): AccountCard | undefined {
  const { basis, computation, knowledge } = reading;
  const at = basis.accounts.findIndex((account) => account.id === id);
  const account = basis.accounts[at];
  const placement = computation.placements[at];
  if (!account || !placement) return undefined;
  const known = knowledge(id);
  const { rank, tier } = computation.standing[at]!;
  return {
    id,
    name: account.name,
    owner: account.owner ?? null,
    quadrant: message(locale, `quadrant.${placement.quadrant}`),
    posture: message(locale, `posture.${placement.quadrant}`),
    isSure: placement.isSure,
    relationship: intervalText(placement.relationship),
    potential: intervalText(placement.potential),
    tier: tierName(tier.tier),
    rank: rank.rank,
    known: shareKnown(known),
    facts: known.facts.slice(0, MOST_FACTS).map((fact) => factLine(fact, locale)),
    gaps: gapsOf(known, locale),
    question: questionOf(reading, id, locale),
    actions: actionsOf(reading, id, known)
      .slice(0, MOST_ACTIONS)
      .map((action) => actionText(action, known, locale)),
    ...centreOf(known, locale),
  };
}

function shareKnown({ coverage }: AccountKnowledge): number {
  const all = coverage.groups.flatMap((group) => [group.known.length, group.unknown.length]);
  const known = all.reduce((sum, count, at) => sum + (at % 2 === 0 ? count : 0), 0);
  const total = all.reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : known / total;
}

function factLine(fact: Fact, locale: Locale): AccountCard["facts"][number] {
  const { holds, isStale, conflictsWith, seenOn } = fact;
  return {
    property: message(locale, `property.${fact.property}`),
    value: holds.value,
    link: holds.source.url ?? null,
    quote: holds.quote?.exact ?? null,
    seenOn,
    note:
      conflictsWith.length > 0
        ? text(locale, "card.disputed")
        : isStale
          ? text(locale, "card.stale")
          : null,
  };
}

/** The groups of which least is known, each with what is missing. */
function gapsOf({ coverage }: AccountKnowledge, locale: Locale): AccountCard["gaps"] {
  return coverage.groups
    .filter(({ unknown }) => unknown.length > 0)
    .sort((a, b) => a.share - b.share || b.unknown.length - a.unknown.length)
    .slice(0, MOST_GAPS)
    .map(({ group, unknown }) => ({
      group: message(locale, `property-group.${group}`),
      missing: unknown.map((key) => message(locale, `property.${key}`)),
    }));
}

function questionOf(
  { basis, computation }: Reading,
  id: AccountId,
  locale: Locale,
): AccountCard["question"] {
  const account = basis.accounts.filter((one) => one.id === id);
  if (basis.scales.length === 0) return null;
  const [open] = openPlacements(account, {
    scales: mapScales(basis.scales),
    ratings: computation.ratings.filter(({ accountId }) => accountId === id),
    thresholds: basis.settings.thresholds,
    today: basis.today,
  });
  const best = open?.questions[0];
  if (!open || !best || best.gain === 0) return null;
  const factor = best.scale.factors.find((one) => one.id === best.factorId)!;
  return {
    factor: textIn(factor.name, locale),
    definition: textIn(factor.definition, locale),
    certainty: open.certainty,
    gain: best.gain,
  };
}
