/** Is it a key account at all? Three tests decide, four further signs speak for it. */

/** Do our products fit; do they buy centrally; do they buy again and again? */
export const keyAccountTests = ["fit", "centralised", "recurring"] as const;
export type KeyAccountTest = (typeof keyAccountTests)[number];

/** Progressive management, good credit, high margin, the larger share of our sales. */
export const keyAccountSigns = ["progressive", "goodCredit", "highMargin", "largeShare"] as const;
export type KeyAccountSign = (typeof keyAccountSigns)[number];

export type KeyAccountQuestion = KeyAccountTest | KeyAccountSign;

/** Answers, as far as they are known. */
export type KeyAccountAnswers = Readonly<Partial<Record<KeyAccountQuestion, boolean | undefined>>>;

export const keyAccountVerdicts = ["key", "not-key", "undecided"] as const;

/**
 * `key` when all three tests are passed, `not-key` when one is failed, else `undecided` with what to find out.
 * Signs support a verdict and make none.
 */
export interface KeyAccountVerdict {
  readonly verdict: (typeof keyAccountVerdicts)[number];
  readonly failed: readonly KeyAccountTest[];
  readonly unknown: readonly KeyAccountTest[];
  readonly signs: readonly KeyAccountSign[];
}

/**
 * The verdict on an account. Ten million every year is a key account, two hundred million once is not.
 * @example keyAccountVerdict({ fit: true, centralised: true }).unknown // ["recurring"]
 */
export function keyAccountVerdict(answers: KeyAccountAnswers): KeyAccountVerdict {
  const failed = keyAccountTests.filter((test) => answers[test] === false);
  const unknown = keyAccountTests.filter((test) => answers[test] === undefined);
  return {
    verdict: failed.length > 0 ? "not-key" : unknown.length > 0 ? "undecided" : "key",
    failed,
    unknown,
    signs: keyAccountSigns.filter((sign) => answers[sign] === true),
  };
}
