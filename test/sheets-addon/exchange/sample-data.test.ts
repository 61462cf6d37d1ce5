/** Sample data beside real accounts: it is never exchanged in either direction, and when it goes, nothing of it is left. */
import { writeArchive } from "#core";
import { describe, expect, it } from "vitest";
import { archiveOf, exported, importArchive, undo } from "../exchange-on-host.ts";
import { sampleArchive } from "../sample-archive.ts";
import { columnOf, everything, newHost, recordsOf } from "../workbook-on-host.ts";

const own = sampleArchive(3);
const traces = (of: unknown) => JSON.stringify(of).match(/sample-[\w-]+/gu) ?? [];

describe("the sample data", () => {
  it("stays in the workbook when that is exported, and what somebody tied to it stays too", () => {
    const host = newHost();
    host.run("addSampleData");
    importArchive(host, writeArchive(own));
    const first = recordsOf(host, "Opportunities").length + 3;
    for (const [key, value] of Object.entries({
      id: "mine",
      accountId: "sample-a1",
      name: "My first try",
      "amount.amount": 10,
      "amount.currency": "EUR",
      expectedClose: "2027-01-01",
      createdAt: "2026-11-21T08:00:00Z",
      updatedAt: "2026-11-21T08:00:00Z",
    }))
      host.formula("Opportunities", `${columnOf(host, "Opportunities", key)}${first}`, value);
    const archive = exported(host);
    expect(traces(archive)).toEqual([]);
    expect(archive.accounts).toEqual(own.accounts);
    expect(archive.opportunities).toEqual(own.opportunities);
    host.run("dropSampleData");
    expect(recordsOf(host, "Opportunities").map(({ id }) => id)).toContain("mine");
    expect(recordsOf(host, "Problems")).toMatchObject([{ tab: "Opportunities", row: 4 }]);
  });

  it("doesn't come in with an archive that has some", () => {
    const host = newHost();
    const [one] = own.accounts;
    const mixed = { ...own, accounts: [...own.accounts, { ...one!, id: "sample-a1" as never }] };
    importArchive(host, writeArchive(archiveOf(writeArchive(mixed))));
    expect(recordsOf(host, "Accounts").map(({ id }) => id)).toEqual(
      own.accounts.map(({ id }) => id),
    );
  });

  it("leaves nothing behind when it goes, after imports, exports and an undo", () => {
    const host = newHost();
    host.run("addSampleData");
    importArchive(host, writeArchive(own));
    exported(host);
    undo(host);
    expect(traces(everything(host)).length).toBeGreaterThan(0);
    host.run("dropSampleData");
    expect(traces(everything(host))).toEqual([]);
    importArchive(host, writeArchive(own));
    expect(recordsOf(host, "Problems")).toEqual([]);
    expect(recordsOf(host, "Accounts")).toHaveLength(3);
  });
});
