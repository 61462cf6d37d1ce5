import { describe, expect, it } from "vitest";
import { mergeProposals } from "../../../extension/capture/merge-proposals.ts";
import { readJsonLd } from "../../../extension/capture/readers/json-ld.ts";
import { looseJson } from "../../../extension/capture/readers/loose-json.ts";
import { brief, writtenPage } from "./written-page.ts";

const read = (jsonLd: string, lines: readonly string[] = []) =>
  brief(
    mergeProposals(readJsonLd(writtenPage({ jsonLd: [jsonLd], lines }))).filter(
      ({ ofOther }) => !ofOther,
    ),
  );

describe("an organisation in JSON-LD", () => {
  it("states its names, numbers and address, each with the piece of markup that says it", () => {
    expect(
      read(`{ "@context": "https://schema.org", "@type": "Corporation",
        "name": "Harbour Pumps", "legalName": "Harbour Pumps Ltd", "telephone": "+44 114 496 0182",
        "vatID": "GB998047267", "numberOfEmployees": { "@type": "QuantitativeValue", "value": 86 },
        "address": { "@type": "PostalAddress", "streetAddress": "3 Quay Street",
          "addressLocality": "Hull", "postalCode": "HU1 9ZX", "addressCountry": "GB" } }`),
    ).toEqual([
      'legal-name = Harbour Pumps Ltd <markup: "legalName": "Harbour Pumps Ltd">',
      'trade-name = Harbour Pumps <markup: "name": "Harbour Pumps">',
      'telephone = +44 114 496 0182 <markup: "telephone": "+44 114 496 0182">',
      'vat-number = GB998047267 <markup: "vatID": "GB998047267">',
      'address = 3 Quay Street, Hull HU1 9ZX, GB <markup: "streetAddress": "3 Quay Street">',
      'employees = 86 <markup: "value": 86>',
    ]);
  });

  it("is proven by what the page shows, where the page shows it", () => {
    const [name] = readJsonLd(
      writtenPage({
        jsonLd: ['{"@type":"Organization","legalName":"Harbour Pumps Ltd"}'],
        lines: ["Welcome", "Harbour Pumps Ltd since 1987"],
      }),
    );
    expect(name).toMatchObject({
      foundIn: "text",
      quote: { exact: "Harbour Pumps Ltd", prefix: "Welcome ", suffix: " since 1987", start: 8 },
      readBy: { kind: "structured-data", name: "json-ld" },
    });
  });

  it("is not proven by a longer word or a bare number that holds its value by chance", () => {
    expect(
      read('{"@type":"Organization","name":"Harbou","numberOfEmployees":1987}', [
        "Harbour since 1987",
      ]),
    ).toEqual([
      'trade-name = Harbou <markup: "name":"Harbou">',
      'employees = 1987 <markup: "numberOfEmployees":1987>',
    ]);
  });

  it("may be written with escapes, and is quoted as it is written", () => {
    expect(read('{"@type":"Organization","legalName":"\\u6caa\\u6d77\\u6cf5\\u4e1a"}')).toEqual([
      'legal-name = 沪海泵业 <markup: "legalName":"\\u6caa\\u6d77\\u6cf5\\u4e1a">',
    ]);
  });

  it("writes a Chinese address from the large to the small", () => {
    expect(
      read(`{"@type":"Organization","address":{"@type":"PostalAddress","streetAddress":"沄河路188号",
        "addressLocality":"苏州市","addressRegion":"江苏省"}}`),
    ).toEqual(['address = 江苏省苏州市沄河路188号 <markup: "streetAddress":"沄河路188号">']);
  });

  it("is found in a graph and behind a reference", () => {
    expect(
      read(`{"@graph":[{"@type":"WebSite","publisher":{"@id":"#us"}},
        {"@id":"#us","@type":["Organization","Brand"],"faxNumber":"+44 114 496 0183"}]}`),
    ).toEqual(['fax = +44 114 496 0183 <markup: "faxNumber":"+44 114 496 0183">']);
  });

  it("is told apart from those that a roster lists, by the address of its own site", () => {
    const one = (name: string, url: string) =>
      `{"@type":"Organization","name":"${name}","url":"${url}"}`;
    const roster = `[${one("Kettle Works", "https://kettle.example/")},${one("Harbour Pumps", "https://harbour-pumps.example/")}]`;
    expect(read(roster)).toEqual([
      'trade-name = Harbour Pumps <markup: "name":"Harbour Pumps">',
      'website = https://harbour-pumps.example/ <markup: "url":"https://harbour-pumps.example/">',
    ]);
    expect(
      read(
        `[${one("Kettle Works", "https://kettle.example/")},${one("Pan Works", "https://pan.example/")}]`,
      ),
    ).toEqual([]);
  });

  it("is neither a customer nor a member nor a product that is nested in another thing", () => {
    expect(
      read(`{"@type":"Event","sponsor":{"@type":"Organization","name":"Kettle Works"}}`),
    ).toEqual([]);
    expect(read(`{"@type":"Product","name":"Pump 86"}`)).toEqual([]);
  });

  it("names its people, with their position where it is said", () => {
    expect(
      read(`{"@type":"Organization","founder":{"@type":"Person","name":"Ada Quill"},
        "employee":[{"@type":"Person","name":"Ben Tarn","jobTitle":"Managing Director"}]}`),
    ).toEqual([
      'executives = Ada Quill <markup: "name":"Ada Quill">',
      'executives = Ben Tarn, Managing Director <markup: "name":"Ben Tarn">',
    ]);
  });

  it("that names others marks what is said of them", () => {
    const proposals = readJsonLd(
      writtenPage({
        jsonLd: [
          `{"@type":"Person","name":"Ada Quill","jobTitle":"Buyer","telephone":"0114 496 0182",
            "worksFor":{"@type":"MovieTheater","name":"Harbour Pictures"}}`,
        ],
      }),
    );
    expect(proposals.map(({ ofOther, property }) => [property, ofOther])).toEqual([
      ["executives", true],
      ["telephone", true],
      ["trade-name", true],
    ]);
  });

  it("may be spelled out as addresses, reversed, or held in lists", () => {
    expect(
      read(`[{"@type":["http://schema.org/Corporation"],
        "http://schema.org/name":[{"@value":"Harbour Pumps"}],
        "http://schema.org/telephone":[{"@list":[{"@value":"0114 496 0182"}]}]}]`),
    ).toEqual([
      'trade-name = Harbour Pumps <markup: "@value":"Harbour Pumps">',
      'telephone = 0114 496 0182 <markup: "@value":"0114 496 0182">',
    ]);
  });

  it("that refers to itself in a circle is read once", () => {
    expect(
      read(`{"@graph":[{"@id":"#a","@type":"Organization","email":"a@harbour-pumps.example",
        "mainEntity":{"@id":"#b"}},{"@id":"#b","@type":"WebPage","about":{"@id":"#a"}}]}`),
    ).toEqual(['email = a@harbour-pumps.example <markup: "email":"a@harbour-pumps.example">']);
  });
});

describe("JSON-LD with junk around it", () => {
  it.each([
    ["a comment", '<!-- {"a":1} -->'],
    ["CDATA behind slashes", '//<![CDATA[\n{"a":1}\n//]]>'],
    ["CDATA in a comment", '/*<![CDATA[*/ {"a":1} /*]]>*/'],
    ["a semicolon", '{"a":1};'],
    ["a comma too many", '{"a":1,}'],
  ])("is read without %s", (_, markup) => {
    expect(looseJson(markup)).toEqual({ a: 1 });
  });

  it("keeps a line break in a string as a space", () => {
    expect(looseJson('{"a":"1\n2"}')).toEqual({ a: "1 2" });
  });

  it("that is broken beyond that says nothing, and spoils nothing", () => {
    expect(looseJson("no data at all")).toBeUndefined();
    expect(
      brief(
        readJsonLd(
          writtenPage({ jsonLd: ["{", '{"@type":"Organization","name":"Harbour Pumps"}'] }),
        ),
      ),
    ).toHaveLength(1);
  });
});
