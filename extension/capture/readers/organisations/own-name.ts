/** Reads the name of the company whose page it is: many places speak, and the name that most of them say wins. */
import { companyNameKey, foldSpace, hostOf, normalCompanyName } from "#core";
import { declaredAs, shownAt, shownSomewhere } from "../../proposals/proof.ts";
import { type Proposal, proposalOf } from "../../proposals/proposal.ts";
import type { PageSnapshot } from "../../snapshot.ts";
import { domainFit } from "./domain-fit.ts";
import { hanNamesIn } from "../vocabulary/han-names.ts";
import type { NameVoice } from "./name-voice.ts";
import { nameVoices } from "./name-voices.ts";
import { namesIn } from "../vocabulary/organisation-names.ts";

// Below this, one doubtful place alone has spoken.
const ENOUGH = 4;
const FIT = 5;
// A Chinese page calls its company by its Chinese name first.
const OTHER_LANGUAGE = 0.5;

/** A proposal of the page's own name, in its fullest spelling. */
export function readOwnName(snapshot: PageSnapshot): readonly Proposal[] {
  const host = hostOf(snapshot.url);
  const isHan = isHanPage(snapshot);
  const groups = new Map<string, NameVoice[]>();
  // A name that a long page says ten thousand times is taken apart once.
  const keys = new Map<string, string>();
  for (const voice of nameVoices(snapshot)) {
    const key = keys.get(voice.name) ?? companyNameKey(normalCompanyName(voice.name));
    keys.set(voice.name, key);
    if (key === "" || voice.name.length > 80) continue;
    const group = groups.get(key);
    if (group) group.push(voice);
    else groups.set(key, [voice]);
  }
  const rankOf = ({ key, score }: { readonly key: string; readonly score: number }): number =>
    score * (isHan && !HAN.test(key) ? OTHER_LANGUAGE : 1);
  const ranked = [...groups]
    .map(([key, voices]) => ({ key, voices, score: scoreOf(key, voices, groups, host) }))
    .sort((a, b) => rankOf(b) - rankOf(a));
  const best = ranked.find(({ voices }) => isIdentified(voices, host));
  if (!best || best.score < ENOUGH) return [];
  // A short form has a full one: the legal name that begins with it.
  const full = ranked.find(
    ({ key, voices, score }) =>
      key !== best.key &&
      (key.startsWith(best.key) || (HAN.test(best.key) && key.includes(best.key))) &&
      best.key.length > (HAN.test(best.key) ? 1 : 2) &&
      score >= best.score / 3 &&
      voices.some(({ name, source }) => isLegal(name) && source !== "text"),
  );
  const [first, ...others] = spellings((full ?? best).voices);
  const legal = [first, ...others].find((voice) => voice && isLegal(voice.name));
  // With its legal form the name is the fullest that the page knows.
  const fullest = legal ?? first;
  return fullest ? [proposed(fullest, snapshot)] : [];
}

// The title, the heading and the first line of an article say what it is about, and not whose it is.
const OF_THE_PAGE = new Set(["title", "heading", "top"]);

function isIdentified(voices: readonly NameVoice[], host: string): boolean {
  return voices.some(
    ({ name, source }) =>
      !OF_THE_PAGE.has(source) || domainFit(name, host) >= 0.4 || isLegal(name) || isHanName(name),
  );
}

function scoreOf(
  key: string,
  voices: readonly NameVoice[],
  groups: ReadonlyMap<string, readonly NameVoice[]>,
  host: string,
): number {
  const bySource = new Map<string, number>();
  for (const { source, weight } of voices)
    bySource.set(source, Math.max(bySource.get(source) ?? 0, weight));
  let score = [...bySource.values()].reduce((sum, weight) => sum + weight, 0);
  score += FIT * Math.max(...voices.map(({ name }) => domainFit(name, host)));
  if (voices.some(({ name }) => isLegal(name))) score += 1;
  // What says a part of the name, or more than it, speaks for it too.
  for (const [other, saying] of groups)
    if (
      other !== key &&
      other.length > 3 &&
      key.length > 3 &&
      (other.includes(key) || key.includes(other))
    )
      score += 0.3 * Math.max(...saying.map(({ weight }) => weight));
  return score;
}

/** The spellings of one name, the one that is said most weightily first. */
function spellings(voices: readonly NameVoice[]): readonly NameVoice[] {
  const weights = new Map<string, { voice: NameVoice; weight: number }>();
  for (const voice of voices) {
    const key = foldSpace(voice.name).toLowerCase();
    const known = weights.get(key);
    weights.set(key, {
      voice: known && !isShouted(known.voice.name) ? known.voice : voice,
      weight: (known?.weight ?? 0) + voice.weight,
    });
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight).map(({ voice }) => voice);
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && /\p{Lu}{5}/u.test(name);
}

const HAN = /\p{Script=Han}/u;

function isHanName(name: string): boolean {
  return HAN.test(name) && hanNamesIn(name)[0]?.name === name;
}

/** Is most of what the page says Chinese? */
function isHanPage({ text, language }: PageSnapshot): boolean {
  const sample = text.slice(0, 20_000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han > latin / 2 || (language.toLowerCase().startsWith("zh") && han > latin / 10);
}

function isLegal(name: string): boolean {
  return normalCompanyName(name).legalForm !== undefined && namesIn(name).length > 0;
}

function proposed({ name, place }: NameVoice, snapshot: PageSnapshot): Proposal {
  const proof = place
    ? shownAt(snapshot, place)
    : (shownSomewhere(snapshot, name) ?? declaredAs(name));
  return proposalOf("own-name", isLegal(name) ? "legal-name" : "trade-name", name, proof);
}
