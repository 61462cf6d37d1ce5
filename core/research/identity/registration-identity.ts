/** What registration numbers say about whether two companies are one. */
import {
  type RegistrationKind,
  type RegistrationNumber,
  normalNumber,
  verifyRegistrationNumber,
} from "./registration-number.ts";

/** A number as proof of identity: within one `scheme` a company has one `value`. */
interface ProofOfIdentity {
  readonly scheme: string;
  readonly value: string;
  /** Invalid numbers and those whose register isn't named only hint. */
  readonly firm: boolean;
  /** Can it tell companies apart, and by a check digit that rules out slips? */
  readonly parts: "surely" | "probably" | "never";
}

/** What the numbers of two companies say: values are the numbers that say it. */
export interface NumberComparison {
  readonly same: readonly string[];
  readonly hint: readonly string[];
  readonly surelyOther: readonly (readonly [string, string])[];
  readonly probablyOther: readonly (readonly [string, string])[];
}

/**
 * Compares numbers scheme by scheme. Numbers of one company in several registers are brought to what they have
 * in common: the SIREN within a SIRET and a French VAT number, the ACN within an ABN, the PAN within a GSTIN,
 * the organisation code within a unified social credit code; branch suffixes are dropped.
 */
export function compareNumbers(
  a: readonly RegistrationNumber[],
  b: readonly RegistrationNumber[],
): NumberComparison {
  const [mine, theirs] = [a.flatMap(proofsOf), b.flatMap(proofsOf)];
  const result = {
    same: [] as string[],
    hint: [] as string[],
    surelyOther: [] as (readonly [string, string])[],
    probablyOther: [] as (readonly [string, string])[],
  };
  for (const scheme of new Set(mine.map((proof) => proof.scheme))) {
    const ours = mine.filter((proof) => proof.scheme === scheme);
    const others = theirs.filter((proof) => proof.scheme === scheme);
    if (others.length === 0) continue;
    const shared = ours.find((proof) => others.some(({ value }) => value === proof.value));
    if (shared)
      result[shared.firm && isFirm(others, shared.value) ? "same" : "hint"].push(shared.value);
    else {
      const [one, other] = [ours.find(({ firm }) => firm), others.find(({ firm }) => firm)];
      if (!one || !other || one.parts === "never") continue;
      result[one.parts === "surely" ? "surelyOther" : "probablyOther"].push([
        one.value,
        other.value,
      ]);
    }
  }
  return result;
}

/** The keys under which numbers that can be equal meet in an index. */
export function numberKeys(numbers: readonly RegistrationNumber[]): readonly string[] {
  return numbers.flatMap(proofsOf).map(({ scheme, value }) => `${scheme} ${value}`);
}

const isFirm = (proofs: readonly ProofOfIdentity[], value: string): boolean =>
  proofs.some((proof) => proof.value === value && proof.firm);

/** The kinds that a company may change or hold several of; differing ones say nothing. */
const SEVERAL: ReadonlySet<RegistrationKind> = /* @__PURE__ */ new Set([
  "cn-icp",
  "cn-business-licence",
  "hk-brn",
] as const);

function proofsOf({ kind, number: written }: RegistrationNumber): readonly ProofOfIdentity[] {
  const number = normalNumber(kind, written);
  const checked = verifyRegistrationNumber(kind, number);
  const proof = (
    scheme: string,
    value: string,
    parts: ProofOfIdentity["parts"] = SEVERAL.has(kind)
      ? "never"
      : checked === "valid"
        ? "surely"
        : "probably",
  ): ProofOfIdentity => ({ scheme, value, parts, firm: checked !== "invalid" });
  switch (kind) {
    case "cn-uscc":
      // A company's code before 2015 lives on inside the new one, but its branches have codes of their own.
      return [
        proof(kind, number),
        proof("cn-organisation-code", `${number.slice(8, 16)}-${number.slice(16, 17)}`),
      ];
    case "cn-icp":
      return [proof(kind, number.replace(/-\d+$/u, ""))];
    case "fr-siret":
      return [proof("fr-siren", number.slice(0, 9))];
    case "fr-vat":
      return [proof("fr-siren", number.slice(4))];
    case "gb-vat":
      return [proof(kind, number.slice(0, 11))];
    case "nl-vat":
      return [proof(kind, number.slice(0, 11))];
    case "au-abn":
      return verifyRegistrationNumber("au-acn", number.slice(2)) === "valid"
        ? [proof("au-acn", number.slice(2))]
        : [proof(kind, number)];
    case "in-gstin":
      return [proof("in-pan", number.slice(2, 12))];
    case "de-register": {
      // Without its court a number names a company in each of some hundred registers.
      const [entry = "", court] = number.split(", ");
      const scheme = `de-register ${entry.split(" ")[0]}`;
      return court
        ? [proof(scheme, number), { ...proof(`${scheme} anywhere`, entry, "never"), firm: false }]
        : [{ ...proof(`${scheme} anywhere`, entry, "never"), firm: false }];
    }
    default:
      return [proof(kind, number)];
  }
}
