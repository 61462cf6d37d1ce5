/** `LockService`: one execution at a time. Another execution may be made to hold the locks, and a dialog drops them. */
import { ServiceError } from "./service-calls.ts";
import { serviceClass } from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";

export interface Locks {
  /** Whether some other execution holds every lock. */
  heldElsewhere: boolean;
  readonly held: Set<string>;
}

export function newLocks(): Locks {
  return { heldElsewhere: false, held: new Set() };
}

export function lockService(app: App, locks: Locks): object {
  const take = (name: string) => {
    if (locks.heldElsewhere) return false;
    locks.held.add(name);
    return true;
  };
  const lock = serviceClass<{ readonly name: string }>(app.calls, "LockService.Lock", {
    "tryLock(int)": ({ name }) => take(name),
    "waitLock(int)": ({ name }) => {
      if (!take(name))
        throw new ServiceError("Lock timeout: another process was holding the lock for too long.");
    },
    "hasLock()": ({ name }) => locks.held.has(name),
    "releaseLock()": ({ name }) => {
      locks.held.delete(name);
    },
  });
  return serviceClass<object>(app.calls, "LockService", {
    "getDocumentLock()": () => lock.of({ name: "document" }),
    "getScriptLock()": () => lock.of({ name: "script" }),
    "getUserLock()": () => lock.of({ name: "user" }),
  }).of({});
}
