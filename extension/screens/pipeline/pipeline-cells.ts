/** The tables of the pipeline as files: what each view shows, money in one column a currency. */
import {
  appraisedFigures,
  balancedScore,
  byWorth,
  costPerPerson,
  type CountedShare,
  type FunnelStage,
  inPlaces,
  type IsoDate,
  type Locale,
  type Money,
  type Reach,
  type Row,
  salesStages,
  type Targets,
} from "#core";
import type { OrderWords } from "../../locales/order-words.ts";
import type { SellingWords } from "../../locales/selling-words.ts";
import type { Language } from "../../locales/use-locale.tsx";
import type { PlannedAction, WatchedOpportunity } from "../../store/pipeline/deal-manager.ts";
import type { AppraisedSeller } from "../../store/plan/sellers.ts";
import { actionText } from "./action-words.ts";
import { caseText } from "./case-words.ts";

/** The words of the reader's language. */
interface CellWords {
  readonly words: SellingWords;
  readonly term: Language["term"];
  readonly locale: Locale;
}

/** Columns of a sum of money: one for each currency that any row has. */
function moneyColumns<T>(title: string, rows: readonly T[], sums: (row: T) => readonly Money[]) {
  const currencies = [...new Set(rows.flatMap((row) => sums(row).map((one) => one.currency)))];
  return {
    titles: currencies.map((currency) => `${title} (${currency})`),
    cells: (row: T): Row =>
      currencies.map((currency) => {
        const sum = sums(row).find((one) => one.currency === currency);
        return sum ? inPlaces(sum) : "";
      }),
  };
}

/** Every figure beside its target; what can't be told is empty. */
export function sellerCells(
  sellers: readonly AppraisedSeller[],
  targets: Targets,
  words: SellingWords,
): readonly Row[] {
  const won = moneyColumns(words("sellers.revenue"), sellers, (one) => one.appraisal.revenue);
  return [
    [
      words("sellers.seller"),
      words("sellers.score"),
      ...appraisedFigures.flatMap((figure) => [
        words(`figure.${figure}`),
        `${words(`figure.${figure}`)}: ${words("sellers.target")}`,
      ]),
      ...won.titles,
    ],
    ...sellers.map((one): Row => {
      const { score, figures } = balancedScore(one.appraisal, targets);
      return [
        one.seller ?? words("sellers.unowned"),
        score ?? "",
        ...figures.flatMap(({ value, target }) => [value ?? "", target]),
        ...won.cells(one),
      ];
    }),
  ];
}

/** One row a case: an opportunity that has several stands in several rows. */
export function caseCells(
  watched: readonly WatchedOpportunity[],
  { words, term, locale }: CellWords,
): readonly Row[] {
  return [
    ["opportunity", "account", "amount", "currency", "stage", "kind", "case"].map((column) =>
      words(`cases.column.${column}` as "cases.column.case"),
    ),
    ...watched.flatMap(({ standing, cases }) =>
      cases.map((one): Row => {
        const { amount, name } = standing.opportunity;
        const { number } = standing.position;
        const kind = words(`case.${one.kind}`);
        const text = caseText(one, words, locale, term);
        return [name, standing.accountName, inPlaces(amount), amount.currency, number, kind, text];
      }),
    ),
  ];
}

/** Stage by stage; shares are fractions, each with its interval and how many were decided. */
export function funnelCells(
  stages: readonly FunnelStage[],
  { words, term }: CellWords,
): readonly Row[] {
  const worth = moneyColumns(words("funnel.amount"), stages, ({ amount }) => amount);
  const parts = (title: string): readonly string[] => [
    title,
    `${title} ↓`,
    `${title} ↑`,
    `${title}: ${words("funnel.of")}`,
  ];
  const share = ({ share: part, low, high, of }: CountedShare): Row =>
    part === undefined ? ["", "", "", of] : [part, low, high, of];
  return [
    [
      words("funnel.stage"),
      words("funnel.open"),
      ...worth.titles,
      words("funnel.reached"),
      ...parts(words("funnel.advanced")),
      ...parts(words("funnel.success")),
    ],
    ...stages.map((one): Row => {
      const key = salesStages[one.stage - 1];
      return [
        key ? `${one.stage}. ${term(`sales-stage.${key}`)}` : words("funnel.before"),
        one.open,
        ...worth.cells(one),
        one.reached,
        ...share(one.advanced),
        ...share(one.success),
      ];
    }),
  ];
}

/** What is due, worth most first; `dueOn` says by when. */
export function actionCells(
  planned: readonly PlannedAction[],
  dueOn: (one: PlannedAction) => IsoDate | undefined,
  { words, term, locale }: CellWords,
): readonly Row[] {
  const known = new Map(planned.map((one) => [one.action, one]));
  return [
    [
      words("actions.what"),
      words("cases.column.opportunity"),
      words("cases.column.account"),
      words("actions.seller"),
      words("actions.worth"),
      words("cases.column.currency"),
      words("actions.due"),
    ],
    ...byWorth([...known.keys()]).map((action): Row => {
      const one = known.get(action)!;
      const { currency } = action.opportunity.amount;
      return [
        actionText(one, words, locale, term),
        action.opportunity.name,
        one.accountName,
        one.seller ?? "",
        action.worth > 0 ? inPlaces({ amount: action.worth, currency }) : "",
        action.worth > 0 ? currency : "",
        dueOn(one) ?? "",
      ];
    }),
  ];
}

/** The channels that reached anybody, and what one person cost. */
export function reachCells(
  reach: readonly Reach[],
  words: SellingWords,
  orderWords: OrderWords,
): readonly Row[] {
  const columns = ["activities", "invited", "reached", "hours"] as const;
  const costs = moneyColumns(words("sellers.perPerson"), reach, (one) =>
    one.cost.map(({ currency }) => ({ amount: costPerPerson(one, currency)!, currency })),
  );
  return [
    [words("sellers.channel"), ...columns.map((one) => words(`sellers.${one}`)), ...costs.titles],
    ...reach.map((one): Row => [
      orderWords(`activity.kind.${one.kind}`),
      ...columns.map((column) => one[column]),
      ...costs.cells(one),
    ]),
  ];
}
