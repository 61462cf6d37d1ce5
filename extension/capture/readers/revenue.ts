/** Reads a company's revenue of a year: from a sentence that states it, or a cell after its label. */
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";

const CURRENCY = "(?:US\\$|[$€£¥￥]|USD|EUR|GBP|CHF|RMB|CNY|JPY|AUD|CAD|INR|SEK|NOK|DKK|Rs\\.?)";
const UNIT = "(?:million|billion|mio\\.?|mn|m|bn|crores?|lakhs?)";
const MONEY = `(?:${CURRENCY} ?\\d[\\d.,]*\\d?(?: ?${UNIT}(?![\\p{L}\\d]))?|\\d[\\d.,]* ?(?:${UNIT} )?(?:euros?|dollars|pounds|yuan|EUR|USD|GBP|CHF)(?![\\p{L}\\d]))`;
const HAN_MONEY =
  "(?:人民币 ?)?\\d[\\d.,，]* ?(?:(?:亿|億|万|萬|百万|千万)+(?:元|美元|欧元|人民币)?|元|美元|欧元)(?:人民币)?";
const LABEL = "(?:annual |group |net |total |consolidated )*(?:turnover|revenues?|sales)";
const HAN_LABEL =
  "(?:年营业额|营业额|營業額|营业收入|營業收入|年产值|年產值|工业总产值|年销售额|年銷售額|销售收入|销售额|总产值|产值)";
const MONTH =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const SENTENCES = [
  new RegExp(
    `\\b${LABEL}(?:,? (?:of|in|for|was|were|is|are|the|a|year|to|fiscal|financial|reached|exceed(?:s|ed|ing)?|total(?:l?ed|ling|s)?|amount(?:s|ed|ing)|over|about|around|approximately|nearly|almost|more|than|some|stood|at|ended|ending|which|${MONTH}|\\d{1,2},?|(?:19|20)\\d\\d,?)){0,12}:? (${MONEY})`,
    "giu",
  ),
  new RegExp(`(${MONEY}) (?:in|of) (?:annual |net )?(?:turnover|revenues?|sales)\\b`, "giu"),
  new RegExp(
    `${HAN_LABEL}(?:总额|已|可|实现|达到|达|達|为|約|约|逾|超过|超|突破|近|：|:){0,3} ?(${HAN_MONEY})`,
    "gu",
  ),
];
const ALONE = new RegExp(
  `^(?:${LABEL}|${HAN_LABEL})(?: ?[(（]?(?:FY ?)?(?:19|20)\\d\\d年?[)）]?)? ?[:：]?$`,
  "iu",
);
const SAYS_REVENUE = new RegExp(`turnover|revenue|sales|${HAN_LABEL}`, "iu");
const VALUE = new RegExp(
  `^(?:approx\\.? |about |ca\\.? |over |约|近|超过)?(${MONEY}|${HAN_MONEY})`,
  "iu",
);
// A part of the year, of the trade or of what is planned is not what the company turns over.
const PART =
  /quarter|half|month|季度|半年|上半|下半|\d月|expect|target|forecast|plan|goal|预计|预期|目标|力争|计划|新增|industry|market|行业|市场/iu;
const AROUND = 120;
const LONGEST_LINE = 3000;

/** One proposal at most: the first place that states it for a whole year. */
export function readRevenue(snapshot: PageSnapshot): readonly Proposal[] {
  let headline = "";
  for (const [index, line] of snapshot.lines.entries()) {
    const text = textOf(snapshot, line);
    if (line.heading > 0) headline = text;
    if (text.length > LONGEST_LINE || line.region === "navigation") continue;
    if (!SAYS_REVENUE.test(text)) continue;
    const next = snapshot.lines[index + 1];
    const value = next && ALONE.test(text) ? VALUE.exec(textOf(snapshot, next))?.[1] : undefined;
    if (next && value) {
      const start = next.start + textOf(snapshot, next).indexOf(value);
      return [proposed(snapshot, start, value)];
    }
    for (const sentence of SENTENCES)
      for (const match of text.matchAll(sentence)) {
        const before = text.slice(Math.max(0, match.index - AROUND), match.index);
        if ([headline, before, match[0]].some((words) => PART.test(words))) continue;
        const start = line.start + match.index + match[0].lastIndexOf(match[1]!);
        return [proposed(snapshot, start, match[1]!)];
      }
  }
  return [];
}

function proposed(snapshot: PageSnapshot, start: number, words: string): Proposal {
  const value = words.replace(/[.,，]$/u, "");
  const place = { start, end: start + value.length };
  return proposalOf("revenue", "revenue", value, shownAt(snapshot, place));
}
