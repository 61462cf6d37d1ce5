/** The user as a reader of facts and a rater of accounts. */
import type { Reader } from "#core";
import { readSettings } from "./settings.ts";

/** The person at the screen, by the name from the settings; the name may be empty. */
export async function person(): Promise<Reader> {
  const { userName } = await readSettings();
  return { kind: "person", name: userName.trim() };
}
