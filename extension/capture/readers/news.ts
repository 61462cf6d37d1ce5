/** Reads news: headlines with their dates, from lists of them, from a section of another page and from an article. */
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type Line, type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import { coverOf, sectionsOf } from "./sections.ts";
import { datesIn, type WrittenDate } from "./vocabulary/written-dates.ts";

const NEWS =
  /\b(?:news|newsroom|press(?: releases?| room| centre| center)|media (?:cent(?:re|er)|releases?|coverage)|announcements?|what['’]s new)\b|新闻|新聞|动态|動態|公告|资讯|資訊|最新消息|媒体报道/iu;
// News of the trade is about others.
const OF_OTHERS = /industry news|行业(?:新闻|动态|资讯)|行業(?:新聞|動態|資訊)/iu;
const NEWS_PATH =
  /\/(?:[\w-]+-)?(?:news|newsroom|press|press-?releases?|press-?room|media|announcements?|xinwen|xwzx|dongtai|gsxw)(?:[-/_.?]|$)/iu;
const LABEL =
  /^[\s[(（【［·•■◆*-]*(?:(?:发布|發布|发表|更新|添加|上传)?(?:时间|時間|日期|于)|发布|published(?: on)?|posted(?: on)?|date|released)?[:：\s]*(?:\d?\d[:.]\d\d,? )?$/iu;
const META =
  /来源|來源|作者|浏览|瀏覽|阅读|閱讀|点击|點擊|编辑|次数|\bviews?\b|\bby\b|min read|comments?|\d:\d\d|分享|字号/iu;
const MORE =
  /^(?:read|learn|see|view|find out|show|load)?\s*(?:more|all|details?|full story|on)\b.{0,12}$|^(?:查看|阅读|了解|更多|详情|详细|返回|上一篇|下一篇|more)/iu;
const LONGEST_LINE = 300;
const MOST = 30;
const NEAR = 3;

/** Proposals of dated headlines, where the page says that they are news. */
export function readNews(snapshot: PageSnapshot): readonly Proposal[] {
  const dated = snapshot.lines.flatMap((line, index) => {
    if (line.end - line.start > LONGEST_LINE || line.region === "navigation") return [];
    const [date] = datesIn(textOf(snapshot, line));
    return date ? [{ line, index, date }] : [];
  });
  if (dated.length === 0) return [];
  const page = newsPage(snapshot);
  const found: { readonly day: string; readonly headline: Stretch; readonly line: number }[] = [];
  for (const { line, index, date } of dated) {
    if (found.length >= MOST || !page.isNews(index, date)) continue;
    const headline = inLine(page, line, date) ?? besides(page, index, date);
    if (headline) found.push({ day: date.day, headline, line: index });
  }
  return found.map(({ day, headline, line }) => {
    const { start, end } = snapshot.lines[line]!;
    const both = { start: Math.min(start, headline.start), end: Math.max(end, headline.end) };
    const quote = both.end - both.start > LONGEST_LINE ? headline : both;
    const value = `${day} ${textOf(snapshot, headline)}`;
    return proposalOf("news", "news", value, shownAt(snapshot, quote));
  });
}

interface NewsPage {
  readonly snapshot: PageSnapshot;
  /** Does the page say that what stands at this line is news? */
  readonly isNews: (line: number, date: WrittenDate) => boolean;
  readonly isLinked: (stretch: Stretch) => boolean;
  readonly isBold: (stretch: Stretch) => boolean;
}

function newsPage(snapshot: PageSnapshot): NewsPage {
  const { url, title, lines, meta } = snapshot;
  const isNewsTitle = (words: string): boolean =>
    words.length < 40 && NEWS.test(words) && !OF_OTHERS.test(words);
  const sections = sectionsOf(snapshot);
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  const isPage =
    NEWS_PATH.test(path) ||
    title.split(/ [-–—|·] |[|｜_]|(?<=\p{Script=Han})-/u).some(isNewsTitle) ||
    sections.some((section) => section.level === 1 && isNewsTitle(section.title));
  const isArticle = meta.some(
    ({ name, content }) =>
      name === "article:published_time" || (name === "og:type" && content === "article"),
  );
  const headed = sections.filter((section) => isNewsTitle(section.title));
  const others = sections.filter((section) => OF_OTHERS.test(section.title));
  const isIn = (index: number, some: readonly { readonly from: number; readonly to: number }[]) =>
    some.some(({ from, to }) => index >= from && index < to);
  return {
    snapshot,
    isLinked: coverOf(snapshot.links),
    isBold: coverOf(snapshot.emphases),
    isNews(index, date) {
      if (isIn(index, others)) return false;
      if (isPage || isIn(index, headed)) return true;
      const before = textOf(snapshot, lines[index]!).slice(0, date.start);
      const isLabelled = /publish|posted on|发布|發布/iu.test(before);
      return (isArticle || isLabelled) && isUnderTitle(snapshot, index);
    },
  };
}

/** Does the line stand right under the main heading, as the date of an article does? */
function isUnderTitle({ lines }: PageSnapshot, index: number): boolean {
  return lines.slice(Math.max(0, index - NEAR), index).some(({ heading }) => heading === 1);
}

/** The headline that shares its line with the date. */
function inLine({ snapshot, ...page }: NewsPage, line: Line, date: WrittenDate) {
  const text = textOf(snapshot, line);
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
  const isFirst = LABEL.test(before);
  const isLast = /^[\s\])）】］]*$/u.test(after);
  if (isFirst === isLast) return undefined;
  const rest = isFirst
    ? trimmed(snapshot.text, line.start + date.end, line.end)
    : trimmed(snapshot.text, line.start, line.start + date.start);
  if (!isHeadline(textOf(snapshot, rest))) return undefined;
  const isBracketed = /[[【［(（]\s*$/u.test(before);
  const isMarked =
    line.heading > 0 ||
    page.isLinked(rest) ||
    page.isBold(rest) ||
    isBracketed ||
    /^(?:li|td|dt|a)$/u.test(line.tag);
  const isSentence = /[.。]$/u.test(textOf(snapshot, line));
  return isMarked && !isSentence ? rest : undefined;
}

/** The headline on a line near that of the date: the one that lies with it in the innermost block. */
function besides(page: NewsPage, index: number, date: WrittenDate): Stretch | undefined {
  const { snapshot } = page;
  const { lines } = snapshot;
  const line = lines[index]!;
  if (!isDateLine(textOf(snapshot, line), date)) return undefined;
  const row = line.cell;
  const inRow = (other: Line): boolean =>
    row !== undefined &&
    other.cell?.table === row.table &&
    other.cell.row === row.row &&
    other.cell.column !== row.column;
  const near = [-1, 1, -2, 2].flatMap((step) => {
    const other = lines[index + step];
    if (!other || other.region === "navigation") return [];
    // Beyond the neighbour lies another entry, but for a heading over a line of small print.
    if (Math.abs(step) === 2 && other.heading === 0) return [];
    const stretch = trimmed(snapshot.text, other.start, other.end);
    const words = textOf(snapshot, stretch);
    if (!isHeadline(words) || (words.length < 40 && NEWS.test(words) && other.heading === 1))
      return [];
    const isMarked =
      other.heading > 0 ||
      inRow(other) ||
      page.isLinked(stretch) ||
      page.isBold(stretch) ||
      (!/[.。!！]$/u.test(words) && words.length <= 120);
    if (!isMarked) return [];
    const closeness = commonDepth(snapshot, line.block, other.block);
    const rank = other.heading > 0 ? 2 : page.isLinked(stretch) || page.isBold(stretch) ? 1 : 0;
    return [{ stretch, rank: inRow(other) ? 3 : rank, closeness, step }];
  });
  const [best] = near.toSorted(
    (a, b) => b.closeness - a.closeness || b.rank - a.rank || Math.abs(a.step) - Math.abs(b.step),
  );
  return best?.stretch;
}

/** Is the line there for its date, with a place, a source or a count beside it at most? */
function isDateLine(text: string, date: WrittenDate): boolean {
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
  const isLabel = LABEL.test(before) || /^[\p{L} .'’-]{2,30}[,，:：|·–-] ?$/u.test(before);
  return (isLabel || before.length <= 12) && (after.length <= 24 || META.test(after));
}

function isHeadline(words: string): boolean {
  const shortest = /\p{Script=Han}/u.test(words) ? 4 : 10;
  return (
    words.length >= shortest &&
    words.length <= 200 &&
    !/[:：]$/u.test(words) &&
    !MORE.test(words) &&
    datesIn(words).every(({ start, end }) => end - start < words.length / 2)
  );
}

const BULLETS = /[\s·•■◆●▪>»*[\]【】［］()（）|｜-]/u;

function trimmed(text: string, from: number, to: number): Stretch {
  let [start, end] = [from, to];
  while (start < end && BULLETS.test(text[start]!)) start += 1;
  while (end > start && /[\s·•[【［(（|｜–-]/u.test(text[end - 1]!)) end -= 1;
  // A bracket that was cut off at the front belongs to the words when its other half does.
  if (start > from && /^[^[(（【]*[\])）】]/u.test(text.slice(start, end)) && start - 1 >= from)
    if (/[[(（【]/u.test(text[start - 1]!)) start -= 1;
  return { start, end };
}

function commonDepth({ blocks }: PageSnapshot, one: number, other: number): number {
  const path = (block: number): readonly number[] => {
    const above = [block];
    while (above.at(-1)! > 0) above.push(blocks[above.at(-1)!]?.parent ?? 0);
    return above.toReversed();
  };
  const [a, b] = [path(one), path(other)];
  let depth = 0;
  while (depth < a.length && a[depth] === b[depth]) depth += 1;
  return depth;
}
