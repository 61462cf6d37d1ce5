/** One writer at a time: two imports at once would write over each other's rows. */
import { text } from "../locales/text.ts";
import { userLanguage } from "./settings.ts";

/** How long to wait for another run, in milliseconds. */
const PATIENCE = 20_000;

/** Runs work that writes while no other run of the add-on writes to this document. */
export function alone<Result>(work: () => Result, ifBusy: () => Result = refuse): Result {
  // Outside a document there is no lock, and nobody to wait for.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(PATIENCE)) return ifBusy();
  try {
    return work();
  } finally {
    lock?.releaseLock();
  }
}

function refuse(): never {
  throw new Error(text(userLanguage(), "error.busy"));
}
