/** Reads postal addresses, Western and Chinese, wherever on the page they stand. */
import type { Proposal } from "../proposal.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { readHanAddresses } from "./han-address.ts";
import { readWesternAddresses } from "./western-address.ts";

/** Proposals of all addresses. */
export function readAddress(snapshot: PageSnapshot): readonly Proposal[] {
  return [...readHanAddresses(snapshot), ...readWesternAddresses(snapshot)];
}
