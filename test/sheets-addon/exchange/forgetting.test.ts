/** What was forgotten leaves no trace in a workbook, nor in what it remembers, and nothing brings it back. */
import type { Archive } from "#core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forgetting } from "../../../sheets-addon/pages/exchange/deleted-records.ts";
import { importArchive } from "../../../sheets-addon/pages/exchange/importing.ts";
import { contact, observation, stakeholder } from "../../core/made-up.ts";
import { terms } from "../exchange-on-host.ts";
import { workbookInMemory } from "../workbook-in-memory.ts";
import { at, base, from } from "./browser-archives.ts";

describe("forgetting", () => {
  const person: Archive = from("browser-a", 2, {
    ...base,
    contacts: [contact("c1", "a1", { name: "Unforgettable Lin" })],
    observations: [
      ...base.observations,
      observation("o2", { contactId: "c1" as never, property: "family", value: "sailing boats" }),
    ],
    stakeholders: [
      stakeholder("c1"),
      stakeholder("c2", { friends: ["c1"], influence: 3 } as never),
    ],
  });
  const whole = { ...person, contacts: [...person.contacts, contact("c2", "a1")] };
  const forgotten = (place: string, hour: number): Archive => ({
    ...from(place, hour, base),
    contacts: [contact("c2", "a1")],
    stakeholders: [stakeholder("c2", { influence: 3 })],
    tombstones: [{ id: "c1" as never, forgottenAt: at(hour) }],
  });

  test("erases every trace, from the versions that are remembered and from the undoing too", () => {
    const book = workbookInMemory();
    book.import(base);
    book.import(whole);
    book.import({
      ...whole,
      exportedAt: at(3),
      contacts: whole.contacts.map((one) => ({ ...one, phone: "+49 30 1", updatedAt: at(3) })),
    });
    expect(book.everything()).toContain("Unforgettable Lin");
    book.import(forgotten("browser-b", 4));
    expect(book.everything()).not.toContain("Unforgettable Lin");
    expect(book.everything()).not.toContain("sailing boats");
    expect(book.everything()).not.toContain('friends":["c1');
  });

  test("survives older archives in any order, an undo, and an export", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.boolean(),
        (order, undone) => {
          const archives = [whole, forgotten("browser-b", 4), base];
          const book = workbookInMemory();
          for (const which of order) book.import(archives[which]!);
          if (undone) book.undo();
          book.import(whole);
          book.import(forgotten("browser-b", 4));
          expect(book.everything()).not.toContain("Unforgettable Lin");
          const back = book.export();
          expect(back.contacts.map(({ id }) => id as string)).toEqual(["c2"]);
          for (const stone of back.tombstones)
            expect(Object.keys(stone).toSorted()).toEqual(["forgottenAt", "id"]);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("of a row that was deleted here goes with all that belongs to it, and nothing brings it back", () => {
    const book = workbookInMemory();
    book.import(whole);
    book.delete("contacts", "c1");
    const archive = forgetting(whole, ["c1"], "2026-11-21T00:00:00.000Z");
    book.hold(
      importArchive(archive, { ...terms({ isPasted: true, file: "" }), isForgetting: true }),
    );
    expect(book.everything()).not.toContain("Unforgettable Lin");
    expect(book.everything()).not.toContain("sailing boats");
    book.import({ ...whole, exportedAt: at(9) });
    expect(book.everything()).not.toContain("Unforgettable Lin");
    expect(book.export().tombstones.map(({ id }) => id as string)).toContain("c1");
  });
});
