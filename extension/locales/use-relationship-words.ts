/** The words of the relationship phase, apart from the catalogue, so that the panel doesn't carry them. */
import type { Locale } from "#core";
import { useMemo } from "preact/hooks";
import { relationship as en } from "./en/relationship.ts";
import { fill, type MessageParams } from "./translate.ts";
import { useLocale } from "./use-locale.tsx";
import { relationship as zh } from "./zh/relationship.ts";

type RelationshipKey = keyof typeof en;

export const relationshipCatalogues: Readonly<
  Record<Locale, Readonly<Record<RelationshipKey, string>>>
> = { en, zh };

export function useRelationshipWords(): (key: RelationshipKey, params?: MessageParams) => string {
  const { locale } = useLocale();
  return useMemo(
    () =>
      (key, params = {}) =>
        fill(relationshipCatalogues[locale][key], locale, params),
    [locale],
  );
}
