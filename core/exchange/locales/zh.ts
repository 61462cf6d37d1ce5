/** The method's terms and problems in simplified Chinese, in the words that industrial sellers use. */
import type { en } from "./en.ts";
import { identity } from "./zh/identity.ts";
import { problems } from "./zh/problems.ts";
import { profile } from "./zh/profile.ts";
import { selling } from "./zh/selling.ts";

export const zh: Readonly<Record<keyof typeof en, string>> = {
  ...problems,
  ...profile,
  ...identity,
  ...selling,
};
