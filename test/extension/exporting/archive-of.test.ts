/** Taking some accounts of an archive elsewhere. */
import { describe, expect, it } from "vitest";
import { type AccountId, Archive, collections } from "#core";
import { archiveOf } from "../../../extension/exporting/archive-of.ts";
import { madeUpArchive } from "../../e2e/made-up-archive.ts";
import { day } from "../../core/made-up.ts";

const whole = madeUpArchive(day("2026-11-22"));
const part = archiveOf(whole, new Set(["a0" as AccountId]));

describe("the archive of one account", () => {
  it("is a whole archive, with scales and settings", () => {
    expect(Archive.parse(part)).toEqual(part);
    expect(part.scales).toEqual(whole.scales);
    expect(part.settings).toEqual(whole.settings);
  });

  it("has the account and what belongs to it, and nothing of any other", () => {
    expect(part.accounts.map(({ id }) => id)).toEqual(["a0"]);
    expect(part.contacts.map(({ id }) => id)).toEqual(["c0", "c1", "c2"]);
    expect(part.opportunities.map(({ id }) => id)).toEqual(["p0", "p1"]);
    const strangers = collections.flatMap((collection) =>
      (part[collection] as readonly { readonly accountId?: string }[]).filter(
        ({ accountId }) => accountId !== undefined && accountId !== "a0",
      ),
    );
    expect(strangers).toEqual([]);
  });

  it("has the ticks of its opportunities, which name no account themselves", () => {
    const of = (archive: Archive) =>
      archive.ticks.filter(({ opportunityId }) => ["p0", "p1"].includes(opportunityId));
    expect(part.ticks.length).toBeGreaterThan(0);
    expect(part.ticks).toEqual(of(whole));
  });
});
