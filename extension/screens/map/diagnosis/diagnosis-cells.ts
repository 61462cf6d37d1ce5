/** The tables of the diagnosis as files: effort in its unit, money in the decimals of its currency. */
import { inPlaces, type QuadrantYield, type Row } from "#core";
import type { Language } from "../../../locales/use-locale.tsx";
import type { MapWords } from "../../../locales/use-map-words.ts";
import type { Diagnosed, EffortQuestion } from "./diagnosis-query.ts";
import { kindsOf } from "./effort-mark.tsx";

/** The words of the reader's language. */
export interface CellWords {
  readonly m: MapWords;
  readonly term: Language["term"];
  readonly t: Language["t"];
}

function written(effort: number, { measure, currency }: EffortQuestion): number {
  return measure === "cost"
    ? inPlaces({ amount: effort, currency })
    : Number(effort.toPrecision(12));
}

function titled(title: string, { measure, currency }: EffortQuestion, m: MapWords): string {
  return `${title} (${m(`effort.axis.${measure}`, { currency })})`;
}

/** Every account's effort beside what its potential asks for; those farthest apart first. */
export function effortCells(
  { shares, found }: Pick<Diagnosed, "shares" | "found">,
  question: EffortQuestion,
  { m, term, t }: CellWords,
): readonly Row[] {
  const kinds = kindsOf(found);
  const potential = term("scale-kind.purchase-potential");
  return [
    [
      t("field.account"),
      `${potential} ↓`,
      `${potential} ↑`,
      titled(m("effort.got"), question, m),
      titled(m("effort.asked"), question, m),
      m("effort.times"),
      m("effort.finding"),
    ],
    ...shares
      .toSorted((a, b) => Math.abs(b.effort - b.asked) - Math.abs(a.effort - a.asked))
      .map(({ placement, effort, asked }): Row => {
        const kind = kinds.get(placement.accountId);
        return [
          placement.name,
          placement.potential.low,
          placement.potential.high,
          written(effort, question),
          written(asked, question),
          asked > 0 ? Number((effort / asked).toPrecision(12)) : "",
          kind && kind !== "usual" ? m(`diagnosis.${kind}`) : "",
        ];
      }),
  ];
}

/** What each quadrant gets and gives; what can't be told is empty. */
export function yieldCells(
  yields: readonly QuadrantYield[],
  question: EffortQuestion,
  { m, term }: CellWords,
): readonly Row[] {
  const { currency, measure } = question;
  const all = yields.reduce((sum, one) => sum + one[measure], 0);
  const money = (amount: number | undefined): number | "" =>
    amount === undefined ? "" : inPlaces({ amount, currency });
  return [
    [
      m("map.quadrant"),
      m("yield.accounts"),
      titled(m("yield.effort"), question, m),
      m("yield.share"),
      ...(["sales", "margin", "perHour"] as const).map(
        (column) => `${m(`yield.${column}`)} (${currency})`,
      ),
      m("yield.perCost"),
    ],
    ...yields.map((one): Row => [
      term(`quadrant.${one.quadrant}`),
      one.accounts,
      written(one[measure], question),
      all > 0 ? one[measure] / all : "",
      money(one.sales),
      money(one.margin),
      money(one.marginPerHour),
      one.marginPerCost ?? "",
    ]),
  ];
}
