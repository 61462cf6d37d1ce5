/** What a register's number looks like, which words announce it, and how it proves itself. */

/** Every kind of number that is recognised: the country (or `lei`), then the register. */
export const registrationKinds = [
  "cn-uscc",
  "cn-organisation-code",
  "cn-business-licence",
  "cn-icp",
  "tw-ubn",
  "hk-brn",
  "de-register",
  "de-vat",
  "at-vat",
  "fr-siren",
  "fr-siret",
  "fr-vat",
  "it-vat",
  "es-vat",
  "nl-vat",
  "be-vat",
  "pl-vat",
  "gb-company",
  "gb-vat",
  "us-ein",
  "au-abn",
  "au-acn",
  "jp-corporate",
  "kr-business",
  "in-gstin",
  "in-cin",
  "sg-uen",
  "lei",
] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

/** Valid or invalid by its check digits (or by its shape and prefix); unchecked where a number has none. */
export const numberChecks = ["valid", "invalid", "unchecked"] as const;
export type NumberCheck = (typeof numberChecks)[number];

/** How numbers of one kind are written and verified. */
export interface NumberKind {
  /** The number as it is written, with the marks that people put between its parts; without flags. */
  readonly written: RegExp;
  /** Words that announce a number of just this kind; ignoring case. */
  readonly announcedBy?: RegExp;
  /** Words that announce numbers of several kinds: behind them one counts only if it passes its check. */
  readonly hintedBy?: RegExp;
  /** The spelling that needs no words, because nothing else looks like it and passes the check. */
  readonly alone?: RegExp;
  /** From what was written to the normal form; the whole text is given for what stands around it. */
  readonly normal: (written: string, text: string, at: number) => string;
  /** Of a number in its normal form. */
  readonly check: (number: string) => NumberCheck;
}

/** Letters and digits only, in capitals: the normal form of most numbers. */
export function bare(written: string): string {
  return written.replace(/[^0-9A-Za-z]/gu, "").toUpperCase();
}

/** Of the shape and passing the check; what hasn't even the shape is invalid. */
export function checkedBy(
  number: string,
  shape: RegExp,
  passes: (number: string) => boolean,
): NumberCheck {
  return shape.test(number) && passes(number) ? "valid" : "invalid";
}

/** Of the shape; there is nothing more to check. */
export function ofShape(number: string, shape: RegExp): NumberCheck {
  return shape.test(number) ? "unchecked" : "invalid";
}
