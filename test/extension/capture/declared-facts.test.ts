import { describe, expect, it } from "vitest";
import { readPage } from "../../../extension/capture/read-page.ts";
import { readRdfa } from "../../../extension/capture/readers/declared-markup.ts";
import { readDublinCore } from "../../../extension/capture/readers/dublin-core.ts";
import { readJsonLd } from "../../../extension/capture/readers/json-ld.ts";
import { readOpenGraph } from "../../../extension/capture/readers/open-graph.ts";
import type { Microdata } from "../../../extension/capture/snapshot.ts";
import { vocabularyWord } from "../../../extension/capture/vocabulary-word.ts";
import { brief, writtenPage } from "./written-page.ts";

const fromJson = (...jsonLd: readonly string[]): readonly string[] =>
  readJsonLd(writtenPage({ jsonLd })).map(({ property, value }) => `${property} = ${value}`);

/** The types of a thing, and what is said of it: a text, or the number of another thing. */
type Thing = readonly [string, Readonly<Record<string, string | number>>];

const declared = (...things: readonly Thing[]): Microdata => ({
  items: things.map(([types]) => ({ types: types.split(" ") })),
  properties: things.flatMap(([, said], item) =>
    Object.entries(said).map(([name, value]) => ({
      item,
      name,
      value: typeof value === "string" ? value : "",
      holds: typeof value === "number" ? value : undefined,
      isShown: false,
      start: 0,
      end: 0,
    })),
  ),
});
const fromMarkup = (...things: readonly Thing[]): readonly string[] =>
  readRdfa(writtenPage({ rdfa: declared(...things) })).map(
    ({ property, value }) => `${property} = ${value}`,
  );

describe("JSON-LD in words of its own", () => {
  it("is read by the context that it states", () => {
    expect(
      fromJson(`{"@context":{"@vocab":"https://schema.org/","firma":"https://schema.org/legalName",
        "ruf":{"@id":"telephone"},"uri":"@id","s":"https://schema.org/"},
        "uri":"#us","@type":"s:Corporation","firma":"Kolbe Hydraulik GmbH","ruf":"0711 496 0182"}`),
    ).toEqual(["legal-name = Kolbe Hydraulik GmbH", "telephone = 0711 496 0182"]);
  });

  it("may state a property once for each language", () => {
    expect(
      fromJson('{"@type":"Organization","name":{"en":"Heyan Valves","zh-Hans":["河堰阀门"]}}'),
    ).toEqual(["trade-name = Heyan Valves", "trade-name = 河堰阀门"]);
    expect(
      fromJson(`{"@context":{"name":{"@container":"@language"}},
        "@type":"Organization","name":{"deu":"Kolbe Hydraulik"}}`),
    ).toEqual(["trade-name = Kolbe Hydraulik"]);
    expect(fromJson('{"@type":"Organization","employee":{"id":"#ada"}}')).toEqual([]);
  });

  it("may say of a thing in one block what another block leaves out", () => {
    expect(
      fromJson(
        '{"@type":"Person","name":"Ada Quill","worksFor":"https://kolbe.example/#us"}',
        '{"@id":"https://kolbe.example/#us","@type":"Organization","name":"Kolbe Hydraulics"}',
        '{"@id":"https://kolbe.example/#us","telephone":["0711 496 0182","0711 496 0183"]}',
      ),
    ).toEqual([
      "trade-name = Kolbe Hydraulics",
      "telephone = 0711 496 0182",
      "telephone = 0711 496 0183",
      "executives = Ada Quill",
    ]);
  });
});

describe("a declared thing", () => {
  it("is an organisation by schema.org's tree, and not by how its type ends", () => {
    const types = [
      "Hotel",
      "NGO",
      "BikeStore",
      "MusicGroup",
      "GovernmentOrganization",
      "Corporation",
    ];
    for (const type of types)
      expect(fromMarkup([type, { name: "Kolbe" }]), type).toEqual(["trade-name = Kolbe"]);
    const others = [
      "ProductGroup",
      "BusStation",
      "Residence",
      "GovernmentService",
      "Brand",
      "Place",
    ];
    for (const type of others) expect(fromMarkup([type, { name: "Kolbe" }]), type).toEqual([]);
  });

  it("that is a business card is a person's, unless it names nobody but the organisation", () => {
    expect(fromMarkup(["VCard", { fn: "Ada Quill", title: "Buyer" }])).toEqual([
      "executives = Ada Quill, Buyer",
    ]);
    expect(
      fromMarkup(
        ["VCard", { fn: "Kolbe", org: 1 }],
        ["Organization", { "organization-name": "Kolbe" }],
      ),
    ).toContain("trade-name = Kolbe");
    expect(fromMarkup(["VCard", { fn: "Kolbe Hydraulics" }])).toEqual([
      "trade-name = Kolbe Hydraulics",
    ]);
  });

  it("may give a person several titles, each of which counts", () => {
    expect(
      fromJson('{"@type":"Person","name":"Ada Quill","jobTitle":["Buyer","Planner"]}'),
    ).toEqual(["executives = Ada Quill, Buyer", "executives = Ada Quill, Planner"]);
    expect(
      fromMarkup(["Person", { n: 1 }], ["Name", { "given-name": "Ada", "family-name": "Quill" }]),
    ).toEqual(["executives = Ada Quill"]);
  });

  it("may state its numbers as things with a kind: then a fax line is a fax", () => {
    expect(
      fromMarkup(
        ["Organization", { hasTelephone: 1 }],
        ["Work Fax", { hasValue: "tel:+49711%20496183" }],
      ),
    ).toEqual(["fax = +49711 496183"]);
    expect(
      fromJson(
        '{"@type":"Organization","telephone":{"@id":"tel:+49711496182"},"email":{"@id":"mailto:a@kolbe.example?subject=Hi"}}',
      ),
    ).toEqual(["telephone = +49711496182", "email = a@kolbe.example"]);
  });

  it("says nothing where its fields hold no number and no address", () => {
    expect(
      fromMarkup(["Organization", { telephone: "call us", faxNumber: "-", email: "n/a" }]),
    ).toEqual([]);
    expect(fromMarkup(["Organization", { email: "office(at)kolbe.example" }])).toEqual([
      "email = office(at)kolbe.example",
    ]);
  });

  it("is registered under its identifiers, but not under the numbers of its goods", () => {
    expect(
      fromMarkup(
        ["Organization", { identifier: "HRB 4471", iso6523Code: "0060:804735132" }],
        ["Organization", { identifier: 2 }],
        ["PropertyValue", { propertyID: "European register", value: "EU-77" }],
        ["Organization", { identifier: 4 }],
        ["PropertyValue", { name: "GTIN-13", value: "4006381333931" }],
        ["Organization", { identifier: "https://kolbe.example/us" }],
        ["Product", { identifier: "4711" }],
      ),
    ).toEqual([
      "registration-number = 0060:804735132",
      "registration-number = HRB 4471",
      "registration-number = EU-77",
    ]);
  });

  it("has a post-office box for its street only where it has no street", () => {
    const parts = (said: Record<string, string>) =>
      readRdfa(writtenPage({ rdfa: declared(["PostalAddress", said]) })).map(
        ({ value, parts: of }) => [value, of?.street],
      );
    expect(parts({ postOfficeBoxNumber: "1234", addressLocality: "Hull" })).toEqual([
      ["P.O. Box 1234, Hull", "P.O. Box 1234"],
    ]);
    expect(parts({ streetAddress: "3 Quay Street", postOfficeBoxNumber: "Box 9" })).toEqual([
      ["3 Quay Street, Box 9", "3 Quay Street"],
    ]);
  });
});

describe("a word of a vocabulary", () => {
  it("is told apart from the same word with another meaning", () => {
    expect(vocabularyWord("http://www.w3.org/2006/vcard/ns#title")).toBe("title");
    expect(vocabularyWord("foaf:title")).toBe("otherTitle");
    expect(vocabularyWord("http://purl.org/dc/terms/title")).toBe("otherTitle");
    expect(vocabularyWord("title", "http://xmlns.com/foaf/0.1/")).toBe("otherTitle");
    expect(vocabularyWord("title", "https://schema.org/")).toBe("title");
  });
});

describe("the meta tags of a page", () => {
  it("may give an address in the words of Open Graph, older and newer", () => {
    const address = (names: readonly string[]) =>
      brief(
        readOpenGraph(
          writtenPage({
            meta: ["3 Quay Street", "Hull", "HU1 9ZX", "UK"].map((content, at) => ({
              name: names[at]!,
              content,
            })),
          }),
        ),
      );
    const expected = ["address = 3 Quay Street, Hull HU1 9ZX, UK <markup: 3 Quay Street>"];
    expect(
      address(["og:street-address", "og:locality", "og:postal-code", "og:country-name"]),
    ).toEqual(expected);
    const business = ["street_address", "locality", "postal_code", "country_name"];
    expect(address(business.map((word) => `business:contact_data:${word}`))).toEqual(expected);
  });

  it("may name the publisher in Dublin Core, but a sentence or an address is no name", () => {
    const meta = [
      ["dc.publisher", "Harbour Pumps"],
      ["dcterms.rightsholder", "Quay Trust"],
      ["dcterms:publisher", "https://harbour-pumps.example/"],
      ["dc.publisher", "We move water. Since 1987."],
      ["dc.creator.corporatename", "Harbour Press"],
      ["dc.creator", "Ada Quill"],
      ["dc.title", "Pumps"],
    ].map(([name, content]) => ({ name: name!, content: content! }));
    expect(brief(readDublinCore(writtenPage({ meta })))).toEqual([
      "trade-name = Harbour Pumps <markup: Harbour Pumps>",
      "trade-name = Quay Trust <markup: Quay Trust>",
      "trade-name = Harbour Press <markup: Harbour Press>",
    ]);
  });
});

describe("names amid what a page marks as a work", () => {
  const lines = [
    "Review by a visitor of the fair",
    "Thanks to Kolbe Hydraulics Ltd and to Rolf Bittner, Service Manager",
  ];
  const page = (type: string) =>
    writtenPage({
      title: "",
      url: "https://case.invalid/x",
      lines,
      microdata: { items: [{ types: [type], covers: { start: 0, end: 200 } }], properties: [] },
    });
  const named = async (type: string) =>
    (await readPage(page(type)))
      .map(({ value }) => value)
      .filter((it) => /Kolbe|Bittner/u.test(it));

  it("are left alone, for they have nothing to do with the company", async () => {
    expect(await named("Review")).toEqual([]);
    expect(await named("BusinessEvent")).toEqual([]);
  });

  it("are read in an article, on a page, and in what speaks of an organisation", async () => {
    for (const type of ["NewsArticle", "WebPage", "Organization", "CreativeWork"])
      expect(await named(type), type).not.toEqual([]);
  });
});
