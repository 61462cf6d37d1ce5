/** The sheet of ratings as it came back: a level that was typed is a new rating beside the one before. */
import type { RatingId } from "../../value/id.ts";
import { locales, textIn } from "../../value/local-text.ts";
import type { AccountId } from "../../value/id.ts";
import { currentLevels } from "../../rating/score/rating.ts";
import { ratingsInForce } from "../../rating/score/ratings-in-force.ts";
import { currentScales, currentVersions } from "../../rating/scale/scale-versions.ts";
import type { Scale } from "../../rating/scale/scale.ts";
import { workbookWord } from "../workbook/words.ts";
import type { ImportDesk } from "./import-desk.ts";
import type { Headings, KeyedRow, KeyedSheet } from "./keyed-sheet.ts";
import { typedId } from "./typed-id.ts";

/** The headings of the sheet in both languages: factors by their names. */
export function ratingHeadings(scales: readonly Scale[]): Headings {
  return new Map(
    locales.flatMap((locale) => [
      ...currentScales(scales).flatMap(({ id, factors }) =>
        factors.map((factor) => [textIn(factor.name, locale), `${id} ${factor.id}`] as const),
      ),
      [workbookWord(locale, "account"), "=account"] as const,
      [workbookWord(locale, "accountId"), "accountId"] as const,
    ]),
  );
}

interface RatedFactor {
  readonly key: string;
  readonly scale: Scale;
  readonly place: number;
}

export function readRatings(sheet: KeyedSheet, desk: ImportDesk): void {
  const { around } = desk;
  const scales = currentScales(around.scales);
  // The scale may have a newer version since the file was written: its factors are rated on.
  const versions = currentVersions(around.scales);
  const factors = sheet.keys.flatMap((key): readonly RatedFactor[] => {
    const [scaleId, factorId] = key.split(" ");
    const scale = versions.get(scaleId as Scale["id"]);
    const place = scale?.factors.findIndex(({ id }) => id === factorId) ?? -1;
    return scale && place >= 0 ? [{ key, scale, place }] : [];
  });
  const ratings = ratingsInForce(around);
  const own = new Map(scales.map((scale) => [scale.id, currentLevels(scale, ratings)]));
  const seen = new Map<string, number>();
  for (const row of sheet.rows) {
    const account = accountOf(row, desk, seen);
    if (account === undefined) continue;
    for (const factor of factors) {
      const level = own.get(factor.scale.id)!.get(account)?.[factor.place];
      readLevel(row, account, factor, level, desk);
    }
  }
}

function accountOf(
  row: KeyedRow,
  desk: ImportDesk,
  seen: Map<string, number>,
): AccountId | undefined {
  if (!row.isSound("accountId")) return undefined;
  const written = row.text("accountId");
  const id = written === "" ? desk.accountsByName.get(row.text("=account").toLowerCase()) : written;
  if (id === undefined)
    return void row.problem("row-without-name", row.has("=account") ? "=account" : "accountId");
  const isKnown =
    desk.ownAccounts.has(id as AccountId) || desk.accounts.some((account) => account.id === id);
  if (!isKnown) return void row.problem("unknown-reference", "accountId", { id });
  const first = seen.get(id);
  if (first !== undefined) return void row.problem("duplicate-id", "accountId", { id, first });
  seen.set(id, row.at + 1);
  return id as AccountId;
}

/** An empty cell where a level was says that it is unknown again. */
function readLevel(
  row: KeyedRow,
  accountId: AccountId,
  { key, scale, place }: RatedFactor,
  own: number | undefined,
  desk: ImportDesk,
): void {
  if (!row.isSound(key)) return;
  const written = desk.state.accounts.get(accountId)?.levels[key];
  const text = row.text(key);
  if (text === String(written ?? "")) return;
  const factor = scale.factors[place]!;
  const level = text === "" ? undefined : row.number(key);
  if (text !== "" && level === undefined) return;
  if (level === written || level === own) return;
  if (
    level !== undefined &&
    !(Number.isInteger(level) && level >= 1 && level <= factor.levels.length)
  )
    return row.problem("unknown-level", key, { value: text });
  desk.ratings.push({
    id: typedId<RatingId>([desk.state.fileId, accountId, key, String(level ?? "")]),
    accountId,
    scaleId: scale.id,
    factorId: factor.id,
    ...(level !== undefined && { level }),
    reason: desk.entry.note,
    ratedBy: desk.entry.reader,
    ratedAt: desk.entry.at,
  });
}
