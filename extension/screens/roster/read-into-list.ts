/** Reads the page in front of the user into a list; what came of it is for the screen to say. */
import { readSnapshot, type PageView } from "../../capture/page-access.ts";
import { readRoster } from "../../capture/roster/read-roster.ts";
import { addRosterPage, type PageAdded, type RosterId } from "../../store/research/rosters.ts";

export type IntoList =
  | { readonly state: "idle" | "reading" | "no-roster" }
  | { readonly state: "impossible"; readonly why: "hidden" | "closed" | "pdf" }
  | { readonly state: "failed"; readonly error: unknown }
  | ({ readonly state: "added" } & PageAdded);

/** The rows are on the disk when this resolves to `added`. */
export async function readIntoList(
  page: Extract<PageView, { state: "open" }>,
  current: RosterId | undefined,
): Promise<IntoList> {
  try {
    const reading = await readSnapshot(page.tabId, page.url);
    if (!reading.ok) return { state: "impossible", why: reading.why };
    const roster = await readRoster(reading.snapshot, true);
    if (!roster) return { state: "no-roster" };
    return { state: "added", ...(await addRosterPage(roster, current)) };
  } catch (error) {
    return { state: "failed", error };
  }
}
