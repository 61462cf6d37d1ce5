/** An index of companies: finds those that can be the same or alike, without comparing each with all. */
import { isHan } from "./company-name/folded-name.ts";
import { type CompanyName, companyNameKey } from "./company-name.ts";
import type { PreparedCompany } from "./company-clues.ts";
import {
  initialsOf,
  mayAbbreviate,
  mayBeMistyped,
  partsOf,
  wholeName,
} from "./name-resemblance.ts";
import { numberKeys } from "./registration-identity.ts";

/** Companies are told by their position, in the order in which they were added. */
export interface CompanyIndex {
  readonly add: (company: PreparedCompany) => void;
  /** The positions of all companies that can be the same as this one or alike, in order. */
  readonly near: (company: PreparedCompany) => readonly number[];
}

/** A longer name than this isn't one; its parts would only fill the memory. */
const LONGEST = 60;

/** An empty index. */
export function companyIndex(): CompanyIndex {
  const maps = new Map<string, number[]>();
  let size = 0;
  return {
    add: (company) => {
      for (const key of new Set(homes(company))) {
        const list = maps.get(key);
        if (list) list.push(size);
        else maps.set(key, [size]);
      }
      size++;
    },
    near: (company) => {
      const found = new Set<number>();
      for (const key of new Set(visits(company)))
        for (const position of maps.get(key) ?? []) found.add(position);
      return [...found].sort((a, b) => a - b);
    },
  };
}

type Side = "home" | "visit";

/** The keys under which a company is kept, and those under which it looks for others. */
const homes = (company: PreparedCompany): readonly string[] => keysOf(company, "home");
const visits = (company: PreparedCompany): readonly string[] => keysOf(company, "visit");

function keysOf(company: PreparedCompany, side: Side): readonly string[] {
  return [
    ...numberKeys(company.registrationNumbers).map((key) => `number ${key}`),
    ...company.ownDomains.flatMap((domain) => domainKeys(domain, side)),
    ...company.normalNames.flatMap((name) => nameKeys(name, side)),
  ];
}

/** A shop's domain meets the company's from either side, but two under one public suffix don't meet. */
function domainKeys(domain: string, side: Side): readonly string[] {
  const [itself, above] = side === "home" ? ["domain", "below"] : ["below", "domain"];
  const labels = domain.toLowerCase().split(".");
  const suffixes = labels.map((_, at) => labels.slice(at).join("."));
  return [`${itself} ${suffixes[0]}`, ...suffixes.map((suffix) => `${above} ${suffix}`)];
}

/**
 * What is asymmetric (a name and its part, a name and its abbreviation) is kept under one word and looked for
 * under the other.
 */
function nameKeys(name: CompanyName, side: Side): readonly string[] {
  const key = companyNameKey(name);
  if (key === "" || key.length > LONGEST) return [`core ${key}`];
  const [part, whole] = side === "home" ? ["part", "whole"] : ["whole", "part"];
  const keys = [`core ${key}`, `${whole} ${key}`];
  for (const piece of partsOf(name)) keys.push(`${part} ${piece}`);
  if (mayBeMistyped(key))
    for (let at = 0; at <= key.length; at++)
      keys.push(`apart ${at === key.length ? key : key.slice(0, at) + key.slice(at + 1)}`);
  return [...keys, ...abbreviationKeys(name, side)];
}

function abbreviationKeys(name: CompanyName, side: Side): readonly string[] {
  const [short, long] = side === "home" ? ["short", "long"] : ["long", "short"];
  const keys: string[] = [];
  const first = isHan(name.core) ? wholeName(name)[0]! : undefined;
  if (mayAbbreviate(name)) keys.push(`${short} ${first ?? name.core}`);
  const initials = first ?? initialsOf(name);
  if (initials !== undefined) keys.push(`${long} ${initials}`);
  return keys;
}
