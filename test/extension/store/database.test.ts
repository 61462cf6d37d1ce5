/** What the database promises of every write. */
import { afterEach, expect, it, vi } from "vitest";
import "fake-indexeddb/auto";
import { openDatabase } from "../../../extension/store/database.ts";
import { made } from "./made-up.ts";

afterEach(() => vi.restoreAllMocks());

it("asks the browser to have a record on the disk before it confirms it", async () => {
  const asked = vi.spyOn(IDBDatabase.prototype, "transaction");
  const database = openDatabase("durable");
  await database.accounts.put(made.account);
  const writes = asked.mock.calls.filter(([, mode]) => mode === "readwrite");
  expect(writes.length).toBeGreaterThan(0);
  for (const [, , options] of writes) expect(options).toEqual({ durability: "strict" });
  await database.delete();
});
