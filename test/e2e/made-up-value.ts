/** What a made-up user knows of the value of the made-up accounts: metrics per year, and reviews of key accounts. */
import { Archive, type IsoDate } from "#core";
import { madeUpArchive } from "./made-up-archive.ts";

const person = { kind: "person", name: "Lin Yu" };

/** Referrals of each account this year: all different, and of one account unknown. */
const referrals = { a0: 8, a3: 7, a2: 6, a5: 5, a6: 4, a1: 3, a7: 2, a4: 1 };

/** Satisfaction over three years, the oldest first; the last account is not asked. */
const satisfaction = {
  a0: [2, 3, 5],
  a1: [4, 4, 2],
  a2: [3, 3, 3],
  a3: [5, 4, 4],
  a6: [1, 2, 3],
  a7: [4, 5, 5],
};

/** The made-up archive of a day with metrics, and with one key account that is due for review. */
export function madeUpValue(today: IsoDate): Archive {
  const archive = madeUpArchive(today);
  const year = Number(today.slice(0, 4));
  const entry = (accountId: string, metric: string, of: number, value: number) => ({
    id: `m-${accountId}-${metric}-${of}`,
    accountId,
    metric,
    period: String(of),
    value,
    enteredBy: person,
    enteredAt: `${year - 1}-12-30T09:00:00Z`,
  });
  return Archive.parse({
    ...archive,
    metricValues: [
      ...Object.entries(referrals).map(([id, value]) => entry(id, "referrals", year, value)),
      ...Object.entries(satisfaction).flatMap(([id, values]) =>
        values.map((value, at) => entry(id, "satisfaction", year - 2 + at, value)),
      ),
    ],
    reviews: [
      {
        id: "k0",
        accountId: "a0",
        period: String(year - 1),
        fit: true,
        centralised: true,
        recurring: true,
        goodCredit: true,
        kind: "strategic",
        valueSought: "extrinsic",
        reviewedBy: person,
        reviewedAt: `${year - 1}-11-03T09:00:00Z`,
      },
    ],
  });
}
