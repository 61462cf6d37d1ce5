/** Reads where else a company is: from sections named for its branches, and from sentences that list them. */
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import { isEntry, itemsOf, partsOf } from "./section-items.ts";
import { type Section, sectionsOf } from "./sections.ts";

const TITLE =
  /^(?:(?:our|other|global|international|regional|all|the|worldwide) )*(?:branch(?:es| offices| network)|locations|offices|sites|subsidiaries|plants|factories|facilities|depots|where we are)(?: (?:and|&) (?:branches|offices|plants|sites|locations|subsidiaries|factories|depots|facilities))?$/iu;
const HAN_TITLE =
  /^\p{Script=Han}{0,6}(?:分公司|办事处|辦事處|分支机构|分支機構|子公司|生产基地|下属单位|下属企业|营销网络|网点分布)\p{Script=Han}{0,6}$/u;
const HAN_SENTENCE =
  /在([^，。；;,]{2,60}?)(?:等(?:地|城市)?)?(?:均|分别)?(?:设有|设立|建有|开设|拥有)了?[^，。；;,]{0,14}?(?:分公司|办事处|辦事處|分支机构|子公司|服务网点|生产基地|工厂)/gu;
const PLACE = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}";
const SENTENCE = new RegExp(
  `\\b(?:offices|branches|plants|factories|subsidiaries|depots|sites|facilities|service cent(?:er|re)s|warehouses|works)(?: \\p{Ll}+){0,2}? in (${PLACE}(?:, ${PLACE})*,? and ${PLACE})`,
  "gu",
);
// "Cleveland, Ohio": what follows a town tells where it lies, and is no place of its own.
const STATE =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Ontario|Quebec|Alberta|Manitoba|British Columbia|\p{Lu}\p{Lu})$/u;
const LONGEST_LINE = 3000;
const LONGEST_PART = 80;
const MOST = 40;

interface Found {
  readonly item: Stretch;
  readonly quote: Stretch;
}

/** Proposals of branches, offices and works, each once. */
export function readBranches(snapshot: PageSnapshot): readonly Proposal[] {
  const sections = sectionsOf(snapshot);
  const headed = sections.filter(({ title }) => isBranchTitle(title));
  const found = [
    ...headed.flatMap((section) => listedIn(snapshot, section, sections)),
    ...saidIn(snapshot),
  ];
  const met = new Set<string>();
  return found
    .filter(({ item }) => {
      const key = textOf(snapshot, item).toLowerCase();
      return !met.has(key) && met.add(key);
    })
    .slice(0, MOST)
    .map(({ item, quote }) =>
      proposalOf("branches", "branches", textOf(snapshot, item), shownAt(snapshot, quote)),
    );
}

function isBranchTitle(title: string): boolean {
  const han = title.replace(/[^\p{Script=Han}]/gu, "");
  return han === "" ? TITLE.test(title) : HAN_TITLE.test(han);
}

function listedIn(
  snapshot: PageSnapshot,
  section: Section,
  sections: readonly Section[],
): readonly Found[] {
  const items = itemsOf(snapshot, section, sections);
  if (items.length > 0) return items.map((item) => ({ item, quote: item }));
  // A paragraph that lists them has a semicolon between each two.
  return snapshot.lines.slice(section.from, section.to).flatMap((line) => {
    const text = textOf(snapshot, line);
    if (text.length > LONGEST_LINE || !/[;；]/u.test(text)) return [];
    return [...text.matchAll(/[^;；.。]+/gu)]
      .map(({ 0: part, index }) => {
        const start = line.start + index + (part.length - part.trimStart().length);
        return { start, end: start + part.trim().length };
      })
      .filter(({ start, end }) => end - start >= 3 && end - start <= LONGEST_PART)
      .filter((part) => /\p{L}{2}/u.test(textOf(snapshot, part)))
      .map((item) => ({ item, quote: item }));
  });
}

function saidIn(snapshot: PageSnapshot): readonly Found[] {
  return snapshot.lines.flatMap((line) => {
    const text = textOf(snapshot, line);
    if (text.length > LONGEST_LINE) return [];
    const said = [
      ...(text.includes("在") ? text.matchAll(HAN_SENTENCE) : []),
      ...(text.includes(" in ") ? text.matchAll(SENTENCE) : []),
    ];
    return said.flatMap((match) => {
      const start = line.start + match.index;
      const quote = { start, end: start + match[0].length };
      const from = start + match[0].indexOf(match[1]!);
      return partsOf(snapshot, { start: from, end: from + match[1]!.length })
        .filter((item) => isPlace(textOf(snapshot, item)))
        .map((item) => ({ item, quote }));
    });
  });
}

// 国内外, 全国, 多个城市: how many, and not which.
function isPlace(words: string): boolean {
  return (
    isEntry(words) &&
    words.length <= 30 &&
    !STATE.test(words) &&
    !/全国|国内|海外|各地|各省|世界|全球|[多几\d一二三四五六七八九十]+个|主要城市/u.test(words)
  );
}
