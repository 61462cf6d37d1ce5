/** Company names in their normal form: what distinguishes the company, apart from its form and place. */
import { foldedName, isHan } from "./company-name/folded-name.ts";
import {
  bracketedForms,
  hanForms,
  latinFormPrefixes,
  latinForms,
  type LegalForm,
} from "./company-name/legal-forms.ts";
import { hanRegion, latinRegion, regionInBrackets } from "./company-name/regions.ts";

/**
 * A company name taken apart. `core` is what is left when all else is taken away, and never empty unless the
 * name is; `group` says that it calls itself a group or holding; `branch` is the branch that a name ends with.
 */
export interface CompanyName {
  readonly core: string;
  readonly legalForm: LegalForm | undefined;
  readonly region: string | undefined;
  /** A place before the name and one in brackets behind it make two different names. */
  readonly regionAt: "name" | "brackets" | undefined;
  readonly group: boolean;
  readonly branch: string | undefined;
}

interface Parts extends Omit<CompanyName, "core"> {
  readonly text: string;
}

/** What is longer than this is no name; its end would only cost time. */
const LONGEST = 300;

/**
 * Takes a company name apart. Case, width, spacing, punctuation and traditional characters don't matter, and
 * the core of a core is the core itself.
 * @example normalCompanyName("苏州市蘭澤電機（集团）有限公司").core // "兰泽电机"
 * @example normalCompanyName("The Tallow & Sons (Shanghai) Co., Ltd.").region // "shanghai"
 */
export function normalCompanyName(name: string): CompanyName {
  let parts: Parts = {
    text: foldedName(name.slice(0, 2 * LONGEST))
      .slice(0, LONGEST)
      .trim(),
    legalForm: undefined,
    region: undefined,
    regionAt: undefined,
    group: false,
    branch: undefined,
  };
  // One part uncovers the next: a region stands before the core only when the form behind it is gone.
  for (;;) {
    const next = steps.reduce((now, step) => step(now), parts);
    if (next.text === parts.text) break;
    parts = next;
  }
  const { text, ...others } = parts;
  return { core: text, ...others };
}

/**
 * The core without any space: the key under which equal names meet.
 * @example companyNameKey(normalCompanyName("Hua-Xing Ltd")) // "huaxing"
 */
export function companyNameKey({ core }: CompanyName): string {
  return core.replace(/ /gu, "");
}

const withText = (parts: Parts, text: string): Parts =>
  /^[() ]*$/u.test(text) ? parts : { ...parts, text: foldedName(text) };
const withForm = (parts: Parts, text: string, legalForm: LegalForm): Parts => ({
  ...withText(parts, text),
  // The form that stands furthest outside is the company's own.
  legalForm: parts.legalForm ?? legalForm,
});
const withRegion = (
  parts: Parts,
  text: string,
  region: string,
  regionAt: "name" | "brackets",
): Parts => ({
  ...withText(parts, text),
  region: parts.region === region ? region : (parts.region ?? "") + region,
  regionAt: parts.regionAt ?? regionAt,
});

const steps: readonly ((parts: Parts) => Parts)[] = [
  withoutBrackets,
  withoutBranch,
  withoutHanForm,
  withoutLatinForm,
  withoutGroup,
  withoutArticle,
  withoutRegion,
  withInitialsJoined,
];

function withoutBrackets(parts: Parts): Parts {
  const match = /\( ?([^()]*?) ?\)/u.exec(parts.text);
  if (!match) return parts.text.match(/[()]/u) ? withMarks(parts) : parts;
  const [whole, inner = ""] = match;
  const rest = parts.text.replace(whole, " ");
  if (rest.replace(/[() ]/gu, "") === "") return { ...parts, text: inner };
  const form = bracketedForms.get(inner);
  if (form) return withForm(parts, rest, form);
  const region = regionInBrackets(inner);
  if (region) return withRegion(parts, rest, region, "brackets");
  return { ...parts, text: foldedName(parts.text.replace(whole, ` ${inner} `)) };
}

/** A bracket without its other half is only a mark. */
function withMarks(parts: Parts): Parts {
  return { ...parts, text: foldedName(parts.text.replace(/[()]/gu, " ")) };
}

const HAN_BRANCH =
  /^(.*公司)(\p{Script=Han}{0,12}?)(?:分公司|办事处|代表处|分厂|营业部|分行)$|^(.{4,}?)((?:第.)?)分公司$/u;

function withoutBranch(parts: Parts): Parts {
  const match = HAN_BRANCH.exec(parts.text);
  if (match) {
    const [, company, place, name, number] = match;
    return { ...withText(parts, company ?? name!), branch: parts.branch ?? place ?? number ?? "" };
  }
  const words = parts.text.split(" ");
  const office = /^(.+?) (?:branch(?: office)?|representative office|zweigniederlassung)$/u.exec(
    words.join(" "),
  );
  return office ? { ...withText(parts, office[1]!), branch: parts.branch ?? "" } : parts;
}

function withoutHanForm(parts: Parts): Parts {
  const { text } = parts;
  if (!isHan(text)) return parts;
  for (const [spelling, form] of hanForms) {
    if (text.length <= spelling.length) continue;
    if (text.endsWith(spelling)) return withForm(parts, text.slice(0, -spelling.length), form);
    if (form.country === "JP" && text.startsWith(spelling))
      return withForm(parts, text.slice(spelling.length), form);
  }
  return parts;
}

/** The longest form is of seven words at most, as “Sp. z o. o. Sp. k.”. */
const MOST_WORDS = 7;

function withoutLatinForm(parts: Parts): Parts {
  const words = parts.text.split(" ");
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const form = latinForms.get(words.slice(-count).join(""));
    if (form) return withForm(parts, words.slice(0, -count).join(" "), form);
  }
  const form = words.length > 1 ? latinFormPrefixes.get(words[0]!) : undefined;
  return form ? withForm(parts, words.slice(1).join(" "), form) : parts;
}

const GROUP =
  /(?<=.)(?:集团(?:控股)?|控股(?:集团)?)$|(?<=.) (?:group|holdings?|gruppe|groupe|gruppo|grupo|groep|groupholding)$/u;

function withoutGroup(parts: Parts): Parts {
  return GROUP.test(parts.text) && parts.text.replace(GROUP, "").trim().length > 1
    ? { ...withText(parts, parts.text.replace(GROUP, "")), group: true }
    : parts;
}

function withoutArticle(parts: Parts): Parts {
  return /^the .|. the$/u.test(parts.text)
    ? withText(parts, parts.text.replace(/^the | the$/u, ""))
    : parts;
}

function withoutRegion(parts: Parts): Parts {
  if (isHan(parts.text)) {
    const found = hanRegion(parts.text);
    return found ? withRegion(parts, found.rest, found.region, "name") : parts;
  }
  const found = latinRegion(parts.text.split(" "));
  return found ? withRegion(parts, found.rest.join(" "), found.region, "name") : parts;
}

/** “A. B. C.” and “ABC” are one name. */
function withInitialsJoined(parts: Parts): Parts {
  const text = parts.text.replace(
    /(?<![\p{L}\p{N}])[a-z](?: [a-z])+(?![\p{L}\p{N}])/gu,
    (letters) => letters.replace(/ /gu, ""),
  );
  return { ...parts, text };
}
