/** Archives of any size for the tests of the add-on: every kind of record, the same at each run. */
import {
  businessRelationship,
  defaultStageTable,
  defaultThresholds,
  purchasePotential,
  standardProcess,
  type Archive,
  type Opportunity,
  type Rating,
  type Scale,
  type Tick,
} from "#core";
import {
  account,
  contact,
  day,
  noon,
  observation,
  opportunity,
  rating,
  tick,
  withdrawal,
} from "../core/made-up.ts";
import * as history from "../core/made-up-history.ts";

const owner = { accountId: "a0" as Rating["accountId"] };

const scales = [purchasePotential, businessRelationship];

/** What a hostile page may leave behind in texts. */
export const hostileTexts = [
  '=HYPERLINK("https://evil.example","click")',
  "+49 30 901820",
  "-1+2",
  "@SUM(A1:A9)",
  "\t=1+1",
  "'=1+1",
  "''quoted''",
  "\u2060'joined",
  "2026-11-21",
  "1E5",
  "0012",
  "50%",
  "TRUE",
  "#REF!",
  "<script>alert(1)</script>",
  "多行\n文本",
  "  spaces kept  ",
];

function ratingsOf(index: number): readonly Rating[] {
  return scales.flatMap((scale: Scale, which) =>
    scale.factors.flatMap((factor, place) => {
      // Level 0 is no rating: about a sixth of the factors stay unknown.
      const level = (index * 7 + place * 3 + which) % 6;
      if (level === 0) return [];
      return rating(`r-${index}-${which}-${place}`, {
        accountId: `a${index}` as Rating["accountId"],
        scaleId: scale.id,
        factorId: factor.id,
        level,
      });
    }),
  );
}

/** Ticks for whole stages: all conditions of the first `stages`, and the milestones of the next. */
function ticksOf(opportunityId: string, stages: number): readonly Tick[] {
  const conditions = standardProcess.flatMap(({ milestones, criteria }, at) => {
    if (at < stages) return [...milestones, ...criteria];
    return at === stages ? milestones : [];
  });
  return conditions.map(({ id }) =>
    tick(`t-${opportunityId}-${id}`, id, { opportunityId: opportunityId as Tick["opportunityId"] }),
  );
}

function opportunityOf(index: number): Opportunity {
  const month = String(1 + (index % 12)).padStart(2, "0");
  return opportunity(`o${index}`, {
    accountId: `a${index}` as Opportunity["accountId"],
    amount: {
      amount: 1000 + index * 37.5,
      currency: (index % 2 === 0 ? "CNY" : "EUR") as Opportunity["amount"]["currency"],
    },
    expectedClose: day(`2027-${month}-15`),
    ...(index % 5 === 0 ? { customerStage: "invites-tenders" } : {}),
    ...(index % 7 === 6 ? { closed: { outcome: "won", on: day("2026-10-01") } } : {}),
  });
}

export function sampleArchive(accounts: number): Archive {
  const all = Array.from({ length: accounts }, (_, index) => index);
  const withOpportunity = all.filter((index) => index % 3 === 0);
  return {
    format: "account-atlas",
    version: 5,
    exportedAt: noon,
    settings: { thresholds: defaultThresholds, stageTable: defaultStageTable },
    scales,
    accounts: all.map((index) =>
      account(`a${index}`, {
        name: `Harrow Valley Works ${index}`,
        domains: [`works-${index}.example`],
      }),
    ),
    contacts: all
      .filter((index) => index % 4 === 0)
      .map((index) => contact(`c${index}`, `a${index}`, { phone: "+49 30 901820" })),
    observations: all.slice(0, hostileTexts.length).map((index) =>
      observation(`f${index}`, {
        accountId: `a${index}` as Rating["accountId"],
        value: hostileTexts[index]!,
        quote: { exact: hostileTexts[index]!, prefix: index % 2 ? " " : "", suffix: "", start: 0 },
        foundIn: "text",
      }),
    ),
    ratings: all.flatMap(ratingsOf),
    stakeholders: all
      .filter((index) => index % 4 === 0)
      .map((index) => ({
        id: `h${index}` as Archive["stakeholders"][number]["id"],
        accountId: `a${index}` as Rating["accountId"],
        contactId: `c${index}` as Archive["contacts"][number]["id"],
        roles: ["user", "evaluator"],
        influence: index % 11,
        handler: index % 8 === 0,
        assessedAt: noon,
      })),
    opportunities: withOpportunity.map(opportunityOf),
    ticks: withOpportunity.flatMap((index) => ticksOf(`o${index}`, index % 9)),
    judgements: [
      {
        id: "j0" as never,
        accountId: "a0" as never,
        point: "competitors",
        state: "known",
        note: "=1+1",
        by: { kind: "person", name: "" },
        judgedAt: noon,
      },
    ],
    orders: [history.order("or0", { ...owner, items: ["=1+1", "Pump"], margin: -3 })],
    activities: [
      history.activity("ac0", {
        ...owner,
        contactIds: ["c0", "c4"].filter((id) => Number(id.slice(1)) < accounts) as never[],
        outcome: "+49 is no formula",
      }),
    ],
    metricValues: [history.metricValue("mv0", owner)],
    reviews: [history.review("re0", owner)],
    revisions: withOpportunity
      .slice(0, 1)
      .map((index) => history.revision("rv0", { opportunityId: `o${index}` as never })),
    frozenChances: withOpportunity
      .slice(0, 1)
      .map((index) => history.frozenChance("fc0", { opportunityId: `o${index}` as never })),
    frozenBands: [history.frozenBand("fb0")],
    pastOpportunities: [history.pastOpportunity("po0")],
    processes: [],
    withdrawals: [withdrawal("w0", "f0")],
    tombstones: [{ id: "gone" as Archive["tombstones"][number]["id"], forgottenAt: noon }],
  };
}
