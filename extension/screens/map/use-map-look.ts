/** How the accounts look by the reader's choices: marks, sizes, trails, and the words that explain them. */
import {
  type AccountId,
  type Currency,
  earlierDays,
  hasMoved,
  type IsoDate,
  type Placement,
  relationshipPhaseNames,
  relationshipPhaseOf,
  relationshipPhases,
  type Station,
  ratingsOn,
  trails,
  type SceneLook,
} from "#core";
import { useCallback, useMemo } from "preact/hooks";
import { formatMoney } from "../../locales/formats.ts";
import { type Language, useLocale } from "../../locales/use-locale.tsx";
import { type MapWords, useMapWords } from "../../locales/use-map-words.ts";
import { useLive } from "../../store/live.ts";
import { tierName } from "../value/place-words.ts";
import { byGroup, byQuadrant, type Colouring } from "./colouring.ts";
import type { MapLook } from "./map-choice.ts";
import { type AmountKey, type ClassKey, type MapRecords, mapTiers } from "./map-query.ts";
import { allAlike, byAmount, type Sizing } from "./sizing.ts";
import { useTheme } from "./use-theme.ts";

export interface MapLooks {
  readonly scene: SceneLook;
  readonly colouring: Colouring;
  readonly sizing: Sizing;
  readonly notesOf: (placement: Placement) => readonly (readonly [string, string])[];
}

const nowhere: readonly Station[] = [];

export function useMapLook(
  placements: readonly Placement[],
  records: MapRecords,
  look: MapLook,
  today: IsoDate,
): MapLooks {
  const theme = useTheme();
  const language = useLocale();
  const m = useMapWords();
  const { colour, size, doubt } = look;
  const values = useClass(records, colour, today, language);
  const colouring = useMemo(
    (): Colouring => (values ? byGroup(placements, values, orderOf(colour, language)) : byQuadrant),
    [placements, values, colour, language],
  );
  const sizing = useMemo((): Sizing => {
    const amounts = size === "none" ? undefined : records.amounts.get(size);
    return amounts ? byAmount(placements, amounts) : allAlike(placements.length);
  }, [placements, records, size]);
  const stations = useStations(placements, records, look, today);
  const scene = useMemo(
    (): SceneLook => ({
      theme,
      doubt,
      markOf: colouring.markOf,
      radiusOf: sizing.radiusOf,
      stationsOf: (id) => stations.get(id) ?? nowhere,
    }),
    [theme, doubt, colouring, sizing, stations],
  );
  const notesOf = useCallback(
    ({ accountId }: Placement): readonly (readonly [string, string])[] => [
      ...(size === "none"
        ? []
        : [[amountName(size, m), amountWords(records, size, accountId, language, m)] as const]),
      ...(colour === "quadrant"
        ? []
        : [[className(colour, language, m), values?.get(accountId) ?? m("map.notKnown")] as const]),
    ],
    [records, values, size, colour, language, m],
  );
  return useMemo(
    () => ({ scene, colouring, sizing, notesOf }),
    [scene, colouring, sizing, notesOf],
  );
}

/** The value of each account that decides on its colour; tiers are only worked out when they are asked for. */
function useClass(
  { classes }: MapRecords,
  colour: MapLook["colour"],
  today: IsoDate,
  { locale }: Language,
): ReadonlyMap<AccountId, string> | undefined {
  const tiers = useLive(
    async () => (colour === "tier" ? mapTiers(today) : undefined),
    [colour, today],
  );
  return useMemo(() => {
    if (colour === "quadrant") return undefined;
    if (colour === "relationship-phase")
      return new Map(
        [...(classes.get(colour) ?? [])].map(([id, value]) => {
          const phase = relationshipPhaseOf(value);
          return [id, phase ? relationshipPhaseNames[phase][locale] : value];
        }),
      );
    if (colour !== "tier") return classes.get(colour);
    const found = tiers.state === "ready" ? tiers.value : undefined;
    return found && new Map([...found].map(([id, { tier }]) => [id, tierName(tier)]));
  }, [classes, colour, tiers, locale]);
}

function useStations(
  placements: readonly Placement[],
  { accounts, sources, scales, thresholds }: MapRecords,
  { trail, steps }: MapLook,
  today: IsoDate,
): ReadonlyMap<AccountId, readonly Station[]> {
  return useMemo(() => {
    if (trail === "none" || !scales) return new Map<AccountId, readonly Station[]>();
    const shown = placements.map(({ accountId }) => accounts.get(accountId)!);
    const days = earlierDays(today, trail, steps);
    const all = trails(shown, (day) => ratingsOn(sources, day), scales, thresholds, days);
    return new Map(
      placements.flatMap((now) => {
        const own = all.get(now.accountId) ?? nowhere;
        return hasMoved(own, now) ? [[now.accountId, own] as const] : [];
      }),
    );
  }, [placements, accounts, sources, scales, thresholds, trail, steps, today]);
}

/** The order in which the values of a class are told. */
function orderOf(key: MapLook["colour"], { locale }: Language): Parameters<typeof byGroup>[2] {
  if (key === "relationship-phase")
    return relationshipPhases.map((phase) => relationshipPhaseNames[phase][locale]);
  return key === "account-level" || key === "tier" ? "alphabet" : "size";
}

/** What a class of accounts is called. */
export function className(key: ClassKey, { term }: Language, m: MapWords): string {
  if (key === "tier") return m("map.tier");
  return key === "owner" ? m("map.owner") : term(`property.${key}`);
}

/** What an amount is called, with its currency. */
export function amountName(key: AmountKey, m: MapWords): string {
  const [kind, currency] = key.split(":") as ["sales" | "open", Currency];
  return m(`map.amount.${kind}`, { currency });
}

/** The amount of an account in words. */
function amountWords(
  { amounts }: MapRecords,
  key: AmountKey,
  id: AccountId,
  { locale }: Language,
  m: MapWords,
): string {
  const amount = amounts.get(key)?.get(id);
  const currency = key.split(":")[1] as Currency;
  return amount === undefined ? m("map.noAmount") : formatMoney(locale, { amount, currency });
}
