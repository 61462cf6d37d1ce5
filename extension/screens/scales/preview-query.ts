/** What saving an edited scale would change, from what is stored. */
import { plannedVersion, type Scale, type ScaleEffects, scaleEffects } from "#core";
import { database } from "../../store/database.ts";
import { ratingSources } from "../../store/rating/rating-sources.ts";
import { readSettings } from "../../store/settings.ts";

export async function previewOf(current: Scale, edited: Scale): Promise<ScaleEffects> {
  const [accounts, sources, { thresholds }] = await Promise.all([
    database.accounts.orderBy("name").toArray(),
    ratingSources(undefined, [plannedVersion(current, edited)]),
    readSettings(),
  ]);
  return scaleEffects(accounts, sources, current, edited, thresholds);
}
