import { describe, expect, it } from "vitest";
import { type Observation, quoteAt } from "#core";
import { foundOn } from "../../../extension/capture/read-page.ts";
import { standingOf } from "../../../extension/capture/revisit.ts";
import { confirmation, update } from "../../../extension/capture/revisit-answer.ts";
import type { PageSnapshot } from "../../../extension/capture/snapshot.ts";
import { type WrittenPage, writtenPage } from "./written-page.ts";

const declaring = (
  organisation: Readonly<Record<string, unknown>>,
  rest: WrittenPage = {},
): PageSnapshot =>
  writtenPage({
    jsonLd: [JSON.stringify({ "@type": "Organization", ...organisation })],
    ...rest,
  });

let count = 0;
const declared = (
  property: Observation["property"],
  value: string,
  changes: Partial<Observation> = {},
): Observation => ({
  id: `o${++count}` as never,
  accountId: "a1" as never,
  property,
  value,
  // Where it stood once: nothing of it stands any more.
  quote: quoteAt(`{"old-key-of-the-site":"${value}"}`, 24, 24 + value.length),
  foundIn: "markup",
  source: { channel: "company-website", url: "https://www.harbour-pumps.example/contact" },
  readBy: { kind: "structured-data", name: "json-ld" },
  observedAt: "2026-03-01T08:00:00.000Z" as never,
  ...changes,
});

const standing = (observation: Observation, page: PageSnapshot) =>
  standingOf(observation, page, foundOn(page));

describe("a fact that a page declared", () => {
  it("is confirmed by its value, however the markup was rewritten", () => {
    const page = declaring({ numberOfEmployees: { "@type": "QuantitativeValue", value: 860 } });
    expect(standing(declared("employees", "860"), page)).toMatchObject({
      status: "confirmed",
      quote: { exact: expect.stringContaining("860") },
      foundIn: "markup",
    });
  });

  it("is confirmed by what the page shows, when it is declared no longer", () => {
    const page = writtenPage({ lines: ["We employ 860 people."] });
    expect(standing(declared("employees", "860"), page)).toMatchObject({
      status: "confirmed",
      foundIn: "text",
    });
  });

  it("has changed when the page declares another value, which is proposed", () => {
    const page = declaring({ numberOfEmployees: 912 });
    expect(standing(declared("employees", "860"), page)).toMatchObject({
      status: "changed",
      value: "912",
    });
  });

  it("is gone when the page declares nothing of the kind, or several others", () => {
    const page = declaring({ email: ["sales@a.example", "info@a.example"] });
    expect(standing(declared("employees", "860"), page).status).toBe("gone");
    expect(standing(declared("email", "old@a.example"), page).status).toBe("gone");
    const { status } = standing(
      declared("email", "old@a.example"),
      declaring({ email: "x@a.example" }),
    );
    expect(status).toBe("changed");
  });

  it("that a person put right stands as long as the words stand that it was read from", () => {
    const markup = JSON.stringify({ "@type": "Organization", legalName: "HARBOUR PUMPS LTD" });
    const at = markup.indexOf("HARBOUR");
    const quote = quoteAt(markup, at, at + "HARBOUR PUMPS LTD".length);
    const corrected = declared("industry", "Pumps", {
      quote,
      readBy: { kind: "person", name: "" },
    });
    const page = writtenPage({ jsonLd: [markup] });
    expect(standing(corrected, page).status).toBe("confirmed");
    expect(standing(corrected, declaring({ legalName: "Other Ltd" })).status).toBe("gone");
  });

  it("can't be missed on a page that was read in part", () => {
    const page = { ...declaring({}), isCut: true };
    expect(standing(declared("employees", "860"), page).status).toBe("unchecked");
  });

  it("keeps the place of its new proof when it is confirmed or updated", () => {
    const observation = declared("employees", "860");
    const answering = {
      page: { url: "https://www.harbour-pumps.example/contact", title: "Contact" },
      readBy: { kind: "person", name: "" } as const,
      observedAt: "2026-11-22T09:00:00.000Z" as never,
      newId: () => "new" as never,
    };
    const shown = writtenPage({ lines: ["We employ 860 people."] });
    const fact = (page: PageSnapshot) => ({
      observation,
      seenOn: "2026-03-01" as never,
      standing: standing(observation, page),
    });
    expect(confirmation(fact(shown), answering)).toMatchObject({
      value: "860",
      foundIn: "text",
    });
    expect(update(fact(declaring({ numberOfEmployees: 912 })), "912", answering)).toMatchObject({
      value: "912",
      foundIn: "markup",
      quote: { exact: expect.stringContaining("912") },
    });
  });
});
