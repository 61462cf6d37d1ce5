/** Lines and ties are written as assessments: nothing else of them changes, and each can be taken back. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { type Contact, currentStakeholders, type Stakeholder, tiesOf } from "#core";
import { database } from "../../../extension/store/database.ts";
import { type AssessedContact, lineDeed, tieDeed } from "../../../extension/store/reporting.ts";
import { perform } from "../../../extension/store/undo.ts";
import { made } from "./made-up.ts";

const contact = (id: string, position?: string): Contact =>
  ({
    id,
    accountId: made.account.id,
    name: `Person ${id}`,
    ...(position && { position }),
    createdAt: made.at,
    updatedAt: made.at,
  }) as unknown as Contact;
const assessed = (id: string, parts: object = {}): AssessedContact => ({
  contact: contact(id),
  stakeholder: {
    id: `s-${id}`,
    accountId: made.account.id,
    contactId: id,
    roles: ["user"],
    influence: 4,
    assessedAt: made.at,
    ...parts,
  } as unknown as Stakeholder,
});
const keep = (...people: AssessedContact[]) =>
  database.stakeholders.bulkAdd(people.flatMap(({ stakeholder }) => stakeholder ?? []));
const current = async (id: string) =>
  currentStakeholders(await database.stakeholders.where("contactId").equals(id).toArray())[0];

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe("a reporting line", () => {
  it("is drawn, drawn anew and taken away, with all else that is judged left alone", async () => {
    const lin = assessed("lin");
    await keep(lin);
    const undo = await perform(lineDeed(lin, "chen" as never));
    expect(await current("lin")).toMatchObject({
      reportsTo: "chen",
      influence: 4,
      roles: ["user"],
    });
    const drawn = { ...lin, stakeholder: await current("lin") };
    await perform(lineDeed(drawn, undefined)).then((back) => back());
    expect(await current("lin")).toMatchObject({ reportsTo: "chen" });
    await expect(undo()).rejects.toThrow();
  });

  it("of somebody whom nobody has judged keeps what the job title suggests", async () => {
    const chief = { contact: contact("chen", "Managing Director"), stakeholder: undefined };
    await perform(lineDeed(chief, "lin" as never));
    expect(await current("chen")).toMatchObject({
      reportsTo: "lin",
      level: "deciding",
      suggested: ["level", "roles"],
    });
  });
});

describe("a tie", () => {
  const ties = async () =>
    tiesOf(currentStakeholders(await database.stakeholders.toArray())).map(({ kind }) => kind);

  it("is written once, and holds from both sides", async () => {
    const [lin, wu] = [assessed("lin"), assessed("wu")];
    await keep(lin, wu);
    const deed = tieDeed(lin, wu, "friend");
    expect(deed.stakeholders).toHaveLength(1);
    await perform(deed);
    expect(await ties()).toEqual(["friend"]);
  });

  it("that the other's assessment says is changed and taken away there too, and undone in both", async () => {
    const lin = assessed("lin");
    const wu = assessed("wu", { rivals: ["lin"] });
    await keep(lin, wu);
    const undo = await perform(tieDeed(lin, wu, "friend"));
    expect(await ties()).toEqual(["friend"]);
    await undo();
    expect(await ties()).toEqual(["rival"]);
    const again = { ...lin, stakeholder: await current("lin") };
    await perform(tieDeed(again, { ...wu, stakeholder: await current("wu") }, undefined));
    expect(await ties()).toEqual([]);
  });
});
