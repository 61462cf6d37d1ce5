/** Archives of made-up browsers that exchange with a workbook. */
import type { Account, Archive, IsoInstant } from "#core";
import { account, contact, observation } from "../../core/made-up.ts";
import { archive as madeUp } from "../../core/exchange/made-up-archive.ts";
import { noRecords } from "../../core/exchange/no-records.ts";

const empty: Archive = { ...madeUp, ...noRecords };

/** The archive of a browser at an hour; what another one holds of the first came from its first archive. */
export const from = (place: string, hour: number, records: Partial<Archive>): Archive => ({
  ...empty,
  ...records,
  exportedAt: at(hour),
  origin: {
    id: place,
    seen: place === "browser-a" ? [] : [{ id: "browser-a", exportedAt: at(1) }],
  },
});
export const at = (hour: number) =>
  `2026-04-${String(hour).padStart(2, "0")}T08:00:00Z` as IsoInstant;

export const base = from("browser-a", 1, {
  accounts: [account("a1", { name: "Orrin", owner: "Wu" }), account("a2", { name: "Brack" })],
  contacts: [contact("c1", "a1")],
  observations: [observation("o1", { value: "860" })],
});
export const edited = (place: string, hour: number, changes: Partial<Account>): Archive => ({
  ...from(place, hour, base),
  accounts: base.accounts.map((one) =>
    one.id === base.accounts[0]!.id ? { ...one, ...changes, updatedAt: at(hour) } : one,
  ),
});
