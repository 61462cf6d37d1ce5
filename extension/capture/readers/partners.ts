/** Reads the companies that a page names as its customers, suppliers or partners: in sentences and under headings. */
import { foldSpace, type PropertyKey } from "#core";
import { declaredAs, shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import { isEntry, itemsOf, partsOf } from "./section-items.ts";
import { sectionsOf } from "./sections.ts";

const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}&'’.-]*|of|de|und|plc|&)){0,5}";
const NAMES = `(${NAME}(?:, ${NAME})*(?:,? and ${NAME})?)`;
const SAID: readonly (readonly [PropertyKey, RegExp])[] = [
  [
    "customers",
    new RegExp(
      `\\b(?:customers|clients|client base|customer base)(?: \\p{Ll}+){0,4}? (?:include|includes|including|such as|are)(?: \\p{Ll}+){0,2}?:? ${NAMES}`,
      "gu",
    ),
  ],
  ["customers", new RegExp(`\\b(?:[Tt]rusted by|[Ss]upplier to) ${NAMES}`, "gu")],
  [
    "suppliers",
    new RegExp(
      `\\b(?:suppliers|vendors|principals)(?: \\p{Ll}+){0,4}? (?:include|includes|including|such as|are):? ${NAMES}`,
      "gu",
    ),
  ],
  [
    "suppliers",
    new RegExp(
      `\\b(?:distributors?|agents?|dealers?|resellers?) (?:for|of) (?:products (?:from|by|of) )?${NAMES}`,
      "gu",
    ),
  ],
  [
    "customers",
    /(?:主要|重点|合作|典型|核心|终端|代表|战略)?(?:客户|客戶|用户)(?:群)?(?:主要)?(?:有|包括|包含|涵盖|：|:){1,2} ?([^。；;：:｜|]{3,200})/gu,
  ],
  ["customers", /(?:长期|先后|现已)为([^，。；;]{3,80}?)等[^，。；;]{0,14}(?:配套|供货|供应)/gu],
  [
    "suppliers",
    /(?:主要|核心)?(?:供应商|供應商|供方|代理品牌|合作品牌)(?:主要)?(?:有|包括|包含|为|：|:){1,2} ?([^。；;：:｜|]{3,200})/gu,
  ],
];
// The words of all of these: a line without them needs no closer look.
const SAYS_SOMETHING =
  /customer|client|[Tt]rusted|upplier|vendor|principal|distributor|agent|dealer|reseller|客户|客戶|用户|长期|先后|现已|供应商|供應商|供方|品牌/u;
const HEADED: readonly (readonly [PropertyKey, RegExp])[] = [
  [
    "customers",
    /^(?:our |key |strategic )?(?:partners|customers (?:and|&) partners|partners (?:and|&) (?:customers|clients))$|合作伙伴|合作夥伴|战略伙伴|合作单位|合作企业/iu,
  ],
];
// How many or of what kind they are, and not which.
const KIND =
  /^(?:国内|国外|各|众多|多家|数|知名|大型|以及|其中|我们|公司|全国|世界|[一二三四五六七八九十百\d]+(?:多|余)?家)|(?:行业|领域|企业|厂家|厂商|客户|用户|单位|公司们|市场|地区|到场|等|家)$/u;
const LONGEST_LINE = 3000;
const MOST = 40;

/** Proposals of those whom the page names so, each once. */
export function readPartners(snapshot: PageSnapshot): readonly Proposal[] {
  const found = [...saidPartners(snapshot), ...headedPartners(snapshot)];
  const met = new Set<string>();
  return found
    .filter(({ property, value }) => {
      const key = `${property} ${value.toLowerCase()}`;
      return !met.has(key) && met.add(key);
    })
    .slice(0, MOST);
}

function saidPartners(snapshot: PageSnapshot): readonly Proposal[] {
  return snapshot.lines.flatMap((line) => {
    const text = textOf(snapshot, line);
    if (text.length > LONGEST_LINE || line.region === "navigation") return [];
    if (!SAYS_SOMETHING.test(text)) return [];
    return SAID.flatMap(([property, sentence]) =>
      [...text.matchAll(sentence)].flatMap((match) => {
        const start = line.start + match.index;
        const list = match[1]!.replace(/[\s.]+$/u, "");
        const from = start + match[0].lastIndexOf(match[1]!);
        const quote = { start, end: from + list.length };
        return partsOf(snapshot, { start: from, end: from + list.length })
          .filter((part) => isName(textOf(snapshot, part)))
          .map((part) => proposed(snapshot, property, part, quote));
      }),
    );
  });
}

function headedPartners(snapshot: PageSnapshot): readonly Proposal[] {
  const { lines, pictures } = snapshot;
  const sections = sectionsOf(snapshot);
  return sections.flatMap((section) => {
    const property = HEADED.find(([, title]) => title.test(section.title))?.[0];
    if (!property || section.title.length > 24) return [];
    const listed = itemsOf(snapshot, section, sections)
      .filter((item) => isName(textOf(snapshot, item)))
      .map((item) => proposed(snapshot, property, item, item));
    const { end } = lines[section.titleLine]!;
    const next = lines[section.to]?.start ?? snapshot.text.length;
    const shown = pictures
      .filter(({ start, alt }) => start >= end && start < next && isName(nameIn(alt)))
      .map(({ alt }) => proposalOf("partners", property, nameIn(alt), declaredAs(alt)));
    return [...listed, ...shown];
  });
}

function nameIn(alt: string): string {
  return foldSpace(
    alt.replace(/\b(?:logo|client|customer|partner|image|icon|picture)\b|的?标志/giu, ""),
  );
}

function isName(words: string): boolean {
  return (
    isEntry(words) &&
    words.length >= 3 &&
    words.length <= 50 &&
    /^[\p{Lu}\p{N}\p{Script=Han}]/u.test(words) &&
    !KIND.test(words) &&
    words.split(" ").length <= 7
  );
}

function proposed(
  snapshot: PageSnapshot,
  property: PropertyKey,
  name: Stretch,
  quote: Stretch,
): Proposal {
  return proposalOf("partners", property, textOf(snapshot, name), shownAt(snapshot, quote));
}
