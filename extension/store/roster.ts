/** A roster as it is collected and kept: the list itself, and each page of it that was read. */
import type { AccountId, IsoDate, IsoInstant, SourceChannel } from "#core";
import type { PageLinks } from "../capture/roster/page-links.ts";
import type { RosterRow } from "../capture/roster/roster-row.ts";

export type RosterId = string & { readonly rosterId: true };
export type RosterPageId = string & { readonly rosterPageId: true };

/** What the user decided of one company, where it differs from what would be done without a word. */
export interface RosterChoice {
  readonly take?: boolean;
  /** The account that the company is, or that it is none of those it resembles. */
  readonly is?: AccountId | "another";
}

/**
 * `asOf` is the day that the list is of; `keptAt` is absent while it is being collected. `isWhole` is the user's
 * word on whether all its pages were read. Choices are by the key of the company, see `rosterCompanies`.
 */
export interface Roster {
  readonly id: RosterId;
  readonly site: string;
  readonly address: string;
  readonly name: string;
  readonly channel: SourceChannel;
  readonly asOf: IsoDate;
  readonly startedAt: IsoInstant;
  readonly updatedAt: IsoInstant;
  readonly keptAt?: IsoInstant;
  readonly isWhole?: boolean;
  readonly choices: Readonly<Record<string, RosterChoice>>;
}

/** The rows that a page added to the list, and how many it showed. */
export interface RosterPage {
  readonly id: RosterPageId;
  readonly rosterId: RosterId;
  readonly number: number;
  readonly page: { readonly url: string; readonly title: string };
  readonly readAt: IsoInstant;
  readonly rows: readonly RosterRow[];
  readonly shown: number;
  readonly links: PageLinks;
}
