/** Made-up places on the map, as sure or as open as a test asks. */
import { type AccountId, placement, type Placement, type Score } from "#core";

export const score = (low: number, high: number = low): Score => ({
  low,
  high,
  midpoint: (low + high) / 2,
  known: low === high ? 1 : 0.5,
});

export const id = (text: string): AccountId => text as AccountId;

/** An account at a place; both thresholds are 50. */
export const at = (account: string, relationship: Score, potential: Score): Placement =>
  placement(id(account), `Company ${account}`, relationship, potential, {
    relationship: 50,
    potential: 50,
  });
