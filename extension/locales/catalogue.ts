/** The catalogue of each language: what every part of the product says, under the same keys. */
import type { Locale } from "#core";
import { certainty as certaintyEn } from "./en/certainty.ts";
import { common as commonEn } from "./en/common.ts";
import { coverage as coverageEn } from "./en/coverage.ts";
import { needs as needsEn } from "./en/needs.ts";
import { gates as gatesEn } from "./en/gates.ts";
import { panel as panelEn } from "./en/panel.ts";
import { people as peopleEn } from "./en/people.ts";
import { revisit as revisitEn } from "./en/revisit.ts";
import { workspace as workspaceEn } from "./en/workspace.ts";
import { certainty as certaintyZh } from "./zh/certainty.ts";
import { common as commonZh } from "./zh/common.ts";
import { coverage as coverageZh } from "./zh/coverage.ts";
import { needs as needsZh } from "./zh/needs.ts";
import { gates as gatesZh } from "./zh/gates.ts";
import { panel as panelZh } from "./zh/panel.ts";
import { people as peopleZh } from "./zh/people.ts";
import { revisit as revisitZh } from "./zh/revisit.ts";
import { workspace as workspaceZh } from "./zh/workspace.ts";

const en = {
  ...commonEn,
  ...panelEn,
  ...peopleEn,
  ...needsEn,
  ...revisitEn,
  ...coverageEn,
  ...certaintyEn,
  ...gatesEn,
  ...workspaceEn,
};

/** The key of a message of the extension. */
export type MessageKey = keyof typeof en;

export const catalogues: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
  en,
  zh: {
    ...commonZh,
    ...panelZh,
    ...peopleZh,
    ...needsZh,
    ...revisitZh,
    ...coverageZh,
    ...certaintyZh,
    ...gatesZh,
    ...workspaceZh,
  },
};
