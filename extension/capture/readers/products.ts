/** Reads what a company makes: from sections and menus that are named for it, and from sentences that list it. */
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import { isEntry, itemsOf, partsOf } from "./section-items.ts";
import { sectionsOf } from "./sections.ts";

const TITLE =
  /^(?:(?:our|main|key|core|featured|all|the) )*(?:products?(?: (?:range|lines?|portfolio|categories|catalogue|catalog|overview|groups?|families|and services|& services))?|what we (?:make|build|manufacture|produce|supply|offer|do))$/iu;
const HAN_TITLE =
  /^(?:公司|主要|主营|主導|核心|热销|我们的|推荐|全部|重点)?(?:产品|產品)(?:中心|目录|目錄|系列|展示|分类|分類|类别|列表|介绍|介紹|与服务|及服务|和服务|范围)?$/u;
const HAN_SENTENCE =
  /(?:主要产品|主营产品|主导产品|核心产品|产品系列|主要產品)(?:有|包括|包含|涵盖|为|：|:){1,2} ?([^。；;：:]{4,200})/gu;
const SENTENCE =
  /\b(?:(?:our|the|its) (?:\p{L}+ ){0,2}products?|(?:our|the|its) product range|product range) (?:includes?|comprises?|consists? of)(?: such things as)?:? ([^.;:]{6,250})/giu;
const MOST = 40;
const LONGEST_LINE = 3000;

/** Proposals of products by their names, each once. */
export function readProducts(snapshot: PageSnapshot): readonly Proposal[] {
  const sections = sectionsOf(snapshot);
  const headed = sections
    .filter(({ title }) => isProductTitle(title))
    .flatMap((section) => itemsOf(snapshot, section, sections))
    .map((item) => ({ item, quote: item }));
  const found = [...headed, ...menuItems(snapshot), ...saidItems(snapshot)];
  const met = new Set<string>();
  return found
    .filter(({ item }) => {
      const key = textOf(snapshot, item).toLowerCase();
      return !isProductTitle(key) && !met.has(key) && met.add(key);
    })
    .slice(0, MOST)
    .map(({ item, quote }) =>
      proposalOf("products", "products", textOf(snapshot, item), shownAt(snapshot, quote)),
    );
}

/** Is it a title for products? Of one in two languages the Chinese half decides. */
function isProductTitle(title: string): boolean {
  const han = title.replace(/[^\p{Script=Han}]/gu, "");
  return han === "" ? TITLE.test(title) : HAN_TITLE.test(han);
}

interface Found {
  readonly item: Stretch;
  readonly quote: Stretch;
}

/** The entries of a menu under the one that is named for products. */
function menuItems(snapshot: PageSnapshot): readonly Found[] {
  const { lines, blocks } = snapshot;
  return lines.flatMap((line, index) => {
    if (line.region !== "navigation" || !isProductTitle(textOf(snapshot, line))) return [];
    const entry = blocks[line.block]?.tag === "li" ? line.block : blocks[line.block]?.parent;
    if (entry === undefined || blocks[entry]?.tag !== "li") return [];
    const below: Stretch[] = [];
    for (const other of lines.slice(index + 1)) {
      if (other.block === entry || !liesIn(snapshot, other.block, entry)) break;
      below.push(other);
    }
    return below
      .filter((item) => isEntry(textOf(snapshot, item)))
      .map((item) => ({ item, quote: item }));
  });
}

function liesIn({ blocks }: PageSnapshot, block: number, outer: number): boolean {
  for (let at = block; at > 0; at = blocks[at]?.parent ?? 0) if (at === outer) return true;
  return false;
}

/** The parts of sentences such as "our products include …". */
function saidItems(snapshot: PageSnapshot): readonly Found[] {
  return snapshot.lines.flatMap((line) => {
    const text = textOf(snapshot, line);
    if (text.length > LONGEST_LINE) return [];
    return [...text.matchAll(HAN_SENTENCE), ...text.matchAll(SENTENCE)].flatMap((match) => {
      const end = line.start + match.index + match[0].length;
      const list = { start: end - match[1]!.length, end };
      const parts = partsOf(snapshot, list).filter((item) => isEntry(textOf(snapshot, item)));
      const quote = { start: line.start + match.index, end };
      return parts.map((item) => ({ item, quote }));
    });
  });
}
