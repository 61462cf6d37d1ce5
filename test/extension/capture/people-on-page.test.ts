import { expect, test } from "vitest";
import { peopleOnPage } from "../../../extension/capture/people-on-page.ts";
import { readPage } from "../../../extension/capture/read-page.ts";
import { type WrittenPage, writtenPage } from "./written-page.ts";

const people = async (of: WrittenPage) =>
  peopleOnPage(await readPage(writtenPage(of))).map(({ name, title, email, phone }) => [
    name,
    title,
    email?.value,
    phone?.value,
  ]);

test("people stand in the order of the page, each once, with the title that stands beside a name", async () => {
  expect(
    await people({
      lines: [
        "Contact: Luz Quill",
        "Our people",
        "Jane Tarn, Managing Director",
        "Luz Quill, Head of Purchasing",
      ],
    }),
  ).toEqual([
    ["Jane Tarn", "Managing Director", undefined, undefined],
    ["Luz Quill", "Head of Purchasing", undefined, undefined],
  ]);
});

test("a mailbox that is called after somebody is that person's, wherever it stands", async () => {
  expect(
    await people({
      lines: [
        "Jane Tarn, Managing Director",
        "Luz Quill, Head of Purchasing",
        "All our offices are in the old quay, five minutes from the station and from the ferry.",
        "l.quill@harbour-pumps.example",
        "info@harbour-pumps.example",
      ],
    }),
  ).toEqual([
    ["Jane Tarn", "Managing Director", undefined, undefined],
    ["Luz Quill", "Head of Purchasing", "l.quill@harbour-pumps.example", undefined],
  ]);
});

test("the number on somebody's card is that person's, and not the next one's", async () => {
  const [jane, luz] = await people({
    lines: [
      "Jane Tarn",
      "Managing Director",
      "Phone: +44 114 496 0182",
      "Luz Quill",
      "Head of Purchasing",
      "Phone: +44 114 496 0183",
    ],
  });
  expect([jane?.[3], luz?.[3]]).toEqual(["+44 114 496 0182", "+44 114 496 0183"]);
});

test("the mailbox of an office is nobody's own", async () => {
  const [jane] = await people({
    lines: ["Jane Tarn, Managing Director", "E-mail: info@harbour-pumps.example"],
  });
  expect(jane?.[2]).toBeUndefined();
});
