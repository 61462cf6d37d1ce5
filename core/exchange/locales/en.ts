/** The method's terms and problems in English; every catalogue has exactly these keys and placeholders. */
import { identity } from "./en/identity.ts";
import { problems } from "./en/problems.ts";
import { profile } from "./en/profile.ts";
import { selling } from "./en/selling.ts";

export const en = { ...problems, ...profile, ...identity, ...selling };
