/** How many of the ended opportunities that reached a stage were won, by one's own history. */
import type { IsoDate } from "../../value/iso-date.ts";
import { type ChanceRecords, lessonsOf } from "./chance-book.ts";
import { stageRates, type StageRate } from "../ladder/stage-rates.ts";

/** The stages that any ended opportunity has reached, in their order, each with its 95 % interval. */
export function stageSuccess(records: ChanceRecords, today: IsoDate): readonly StageRate[] {
  const lessons = lessonsOf(records, today);
  if (!lessons) return [];
  const { histories, stages, now, table } = lessons;
  return stageRates(histories, stages, now, table).filter(({ of }) => of > 0);
}
