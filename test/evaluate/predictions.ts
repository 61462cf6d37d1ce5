/** What the panel proposes for a page, in the keys of an evaluation. */
import type { Proposal } from "../../extension/capture/proposals/proposal.ts";
import { addressParts } from "../../extension/capture/proposals/address-parts.ts";
import { agree, sameNumber } from "./comparison.ts";
import type { Prediction } from "./keys.ts";

type Proposed = Pick<Proposal, "property" | "value" | "quote" | "ofOther" | "parts" | "person">;
type Property = Proposal["property"];

/** A prediction; `name` begins with the company's own name, the legal one before others. */
export function predictionOf(proposals: readonly Proposed[]): Prediction {
  const of = (...properties: readonly Property[]): readonly Proposed[] =>
    properties.flatMap((property) => proposals.filter((it) => it.property === property));
  const values = (...properties: readonly Property[]): readonly string[] =>
    of(...properties).map(({ value }) => value);
  const addresses = of("address").map(({ value, parts }) => parts ?? addressParts(value));
  const people = of("executives", "contacts", "key-decision-makers").map(
    ({ value, person }) => person ?? nameAndTitle(value),
  );
  const names = of("legal-name", "trade-name", "customers", "suppliers");
  const own = names.filter(({ property, ofOther }) => !ofOther && property.endsWith("-name"));
  const others = names.filter((each) => !own.includes(each));
  return {
    name: distinct(
      "name",
      [...own, ...others].map(({ value }) => value),
    ),
    telephone: distinctNumbers(of("telephone").map(asWritten)),
    faxNumber: distinctNumbers(of("fax").map(asWritten)),
    email: distinct("email", values("email")),
    streetAddress: distinct("streetAddress", present(addresses.map(({ street }) => street))),
    postalCode: distinct("postalCode", present(addresses.map(({ postalCode }) => postalCode))),
    person: distinct("person", present(people.map(({ name }) => name))),
    jobTitle: distinct("jobTitle", present(people.map(({ title }) => title))),
    foundingDate: distinct("foundingDate", values("founded")),
    numberOfEmployees: distinct("numberOfEmployees", values("employees")),
    registrationNumber: distinct("registrationNumber", values("registration-number", "vat-number")),
    icp: distinct("icp", values("icp-number")),
  };
}

/** The number as the page has it, if the quote shows it, and without the extension behind it. */
function asWritten({ value, quote }: Proposed): string {
  const bare = value.replace(/\s*(?:ext\b|extn?\.|x|转|轉|分机|分機|#).*$/iu, "");
  const runs = quote.exact.match(/[+(（]?\d[\d\s().（）/‐-―－-]*\d/gu) ?? [];
  return runs.find((run) => sameNumber(run, bare)) ?? bare;
}

/** "Anna Berg, Head of Purchasing" and "王强（总经理）": what stands before the first mark is the name. */
export function nameAndTitle(text: string): { readonly name: string; readonly title: string } {
  const [name = "", ...rest] = text.split(/\s*[,，、;；:：|｜(（]\s*|\s+[-–—]\s+/u);
  const title = text
    .slice(name.length)
    .replace(/^[\s,，、;；:：|｜(（–—-]+/u, "")
    .replace(/[)）]\s*$/u, "");
  return { name: name.trim(), title: rest.length > 0 ? title.trim() : "" };
}

function present(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined && value !== "") as readonly string[];
}

function distinctNumbers(numbers: readonly string[]): readonly string[] {
  return numbers.filter((one, at) => !numbers.slice(0, at).some((other) => sameNumber(one, other)));
}

function distinct(
  key: "name" | Exclude<keyof Prediction, "telephone" | "faxNumber">,
  values: readonly string[],
): readonly string[] {
  // Alike is enough for a judge of one answer; of two answers only the very same is a repetition.
  const isRepeated = (one: string, other: string): boolean =>
    key === "name" || key === "streetAddress" || key === "jobTitle"
      ? fold(one) === fold(other)
      : agree(key, one, other);
  return values.filter((one, at) => !values.slice(0, at).some((other) => isRepeated(one, other)));
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
