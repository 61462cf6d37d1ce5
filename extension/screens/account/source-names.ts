/** Where a fact is likely to be found, in words. */
import type { LikelySource } from "#core";
import type { Language } from "../../locales/use-locale.tsx";

export function sourceName({ channel, page }: LikelySource, { term }: Language): string {
  return page ? term(`website-page.${page}`) : term(`channel.${channel}`);
}

export function sourceNames(sources: readonly LikelySource[], language: Language): string {
  return sources.map((source) => sourceName(source, language)).join(language.t("coverage.or"));
}
