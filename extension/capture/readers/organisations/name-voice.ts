/** A voice: a place of the page that says whose page it is, and how much its word weighs. */
import type { Stretch } from "../../snapshot.ts";

export interface NameVoice {
  readonly name: string;
  readonly weight: number;
  readonly source: string;
  readonly place?: Stretch;
}
