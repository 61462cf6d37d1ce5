/** The catalogue of each language: what every part of the product says, under the same keys. */
import type { Locale } from "#core";
import { common as commonEn } from "./en/common.ts";
import { panel as panelEn } from "./en/panel.ts";
import { workspace as workspaceEn } from "./en/workspace.ts";
import { common as commonZh } from "./zh/common.ts";
import { panel as panelZh } from "./zh/panel.ts";
import { workspace as workspaceZh } from "./zh/workspace.ts";

const en = { ...commonEn, ...panelEn, ...workspaceEn };

/** The key of a message of the extension. */
export type MessageKey = keyof typeof en;

export const catalogues: Readonly<Record<Locale, Readonly<Record<MessageKey, string>>>> = {
  en,
  zh: { ...commonZh, ...panelZh, ...workspaceZh },
};
