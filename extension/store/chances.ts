/** The book of today that chances of winning come from; fitted beside the page, and only when there is something new. */
import {
  bookWith,
  type ChanceBook,
  type ChanceModel,
  type ChanceRecords,
  type IsoDate,
  lessonsOf,
} from "#core";
import { askFit } from "../forecasting/forecaster.ts";
import { database } from "./database.ts";
import { today } from "./identity.ts";
import { readSettings } from "./settings.ts";

let lastFit: { readonly key: string; readonly fit: Promise<ChanceModel | undefined> } | undefined;

/** The book of today; the model is fitted anew only when something that it learns from has changed. */
export async function chanceBook(): Promise<ChanceBook> {
  const day = today();
  const [opportunities, ticks, imports, processes, settings] = await Promise.all([
    database.opportunities.toArray(),
    database.ticks.toArray(),
    database.pastOpportunities.orderBy("importId").uniqueKeys(),
    database.processes.toArray(),
    readSettings(),
  ]);
  const records = { opportunities, ticks, processes, settings };
  return bookWith(records, day, await fitted(day, records, imports.join("\n")));
}

async function fitted(
  day: IsoDate,
  records: Omit<ChanceRecords, "pastOpportunities">,
  imports: string,
): Promise<ChanceModel | undefined> {
  const { opportunities, ticks, processes, settings } = records;
  const own = opportunities.map(({ id, amount, closed }) => [id, amount.amount, closed]);
  const marks = ticks.map(({ id }) => id).sort();
  const versions = processes.map(({ id }) => id);
  const key = JSON.stringify([day, versions, settings.stageTable, own, marks, imports]);
  if (lastFit?.key !== key) {
    const pastOpportunities = await database.pastOpportunities.toArray();
    const lessons = lessonsOf({ ...records, pastOpportunities }, day);
    const fit = lessons ? askFit({ kind: "fit", ...lessons }) : Promise.resolve(undefined);
    lastFit = { key, fit };
    fit.catch(() => (lastFit = undefined));
  }
  // A promise from outside would end what a live query watches.
  return Promise.resolve(lastFit!.fit);
}
