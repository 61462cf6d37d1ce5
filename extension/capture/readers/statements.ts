/** Reads what a company's own narrative says it does, is and wants: a sentence each, kept as the page words it. */
import type { PropertyKey } from "#core";
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type Line, type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import { sectionsOf } from "./sections.ts";

/** What a sentence must look like; the group is the value, and without one the whole sentence is. */
interface Statement {
  readonly property: PropertyKey;
  readonly shape: RegExp;
  /** How many sentences may say it. */
  readonly most: number;
}

const statements: readonly Statement[] = [
  {
    property: "scope",
    shape:
      /\b(?:speciali[sz](?:es?|ed|ing) in|(?:is|are) (?:an? |one of |the )?(?:[\p{L}’'-]+ ){0,5}?(?:manufacturers?|makers?|suppliers?|providers?|producers?|distributors?|developers?|builders?|contractors?) of|(?:core|main|our) business is|we (?:design|develop|manufacture|make|build|produce)(?:, (?:design|develop|manufacture|make|build|produce|install|sell|service))*(?:,? and (?:design|develop|manufacture|make|build|produce|install|sell|service|supply))?) ((?!them\b|it\b|sure\b)[^.;:]{4,160})/iu,
    most: 1,
  },
  {
    property: "scope",
    shape:
      /(?:主营业务(?:为|是|包括|：|:)|主要业务(?:为|是|包括|：|:)|经营范围(?:为|包括|：|:)|主要从事|专业从事|专注于|是一家(?:集[^，。；]{2,40}于一体的)?) ?([^，。；;]{4,100})/u,
    most: 1,
  },
  {
    property: "industry",
    shape:
      /\b(?:lead(?:er|ing)|active|operat(?:es|ing)|players?|specialists?|expertise|experience|compan(?:y|ies)|suppliers?|working) (?:\p{L}+ ){0,3}in the ([\p{L}][\p{L} &,-]{2,50}?) (?:industry|sector|trade)\b/iu,
    most: 1,
  },
  {
    property: "industry",
    shape: /(?:所属行业|所在行业)(?:为|是|：|:) ?([^，。；;]{2,20})/u,
    most: 1,
  },
  {
    property: "industry-rank",
    shape:
      /\b(?:ranks?|ranked) (?:as )?(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|number|no\.|among|\d+(?:st|nd|rd|th))\b/iu,
    most: 1,
  },
  {
    property: "industry-rank",
    shape: /(?:排名|位列|位居|名列|列)[^，。；]{0,20}第 ?[一二三四五六七八九十\d]+/u,
    most: 1,
  },
  {
    property: "ownership",
    shape:
      /\b(family[- ](?:owned|run)|privately (?:held|owned)|employee[- ]owned|employee ownership trust|listed on [^.;,]{3,50}|(?:wholly[- ]owned )?subsidiary of [^.;,]{3,60})/iu,
    most: 1,
  },
  {
    property: "ownership",
    shape:
      /(?:是|为|属|系)(?:一家)?[^，。；]{0,20}?(民营企业|国有(?:控股|独资)?企业|中外合资企业|外商独资企业|外资企业|台资企业|上市公司|股份制企业)(?!提供|配套|服务|的)/u,
    most: 1,
  },
  {
    property: "technical-strength",
    shape: /\b\d[\d,]* (?:\p{L}+ )?patents\b|专利 ?\d+|\d+ ?[项件](?:发明|实用新型|国家)?专利/iu,
    most: 2,
  },
  {
    property: "short-term-goals",
    shape:
      /\b(?:we|company)\b.*\b(?:plan|intend|aim|expect|want|will)\b.*\b(?:this|next) year\b|(?:今年|明年|年内|近期)[^。；]{0,30}(?:计划|力争|争取|将|拟)/iu,
    most: 3,
  },
  {
    property: "long-term-goals",
    shape:
      /\b(?:by|to|until|from) 20\d\d\b.*\b(?:intend|aim|plan|want|will|goal|target)s?\b|\b(?:intend|aim|plan|want|goal|target)s?\b.*\b(?:by|to|until|of) 20\d\d\b|\bour (?:long-term |overall |strategic )?(?:goal|aim|vision|mission|ambition|target|plan)s? (?:is|are|to)\b|\bwe (?:aim|strive|aspire|intend) to\b|(?:愿景|使命|发展目标|战略目标|目标|宗旨)(?:是|为|：|:)|(?:计划|力争|争取|规划)[^。；]{0,10}20\d\d ?年|到 ?20\d\d ?年[^。；]{0,40}(?:实现|达到|成为)|致力于成为|立志成为/iu,
    most: 5,
  },
];
const GOALS =
  /\b(?:goals?|vision|mission|strategy|objectives|ambitions?)\b|^where we(?: are|['’]re) (?:going|headed|heading)$|愿景|使命|战略|发展目标|发展规划|目标/iu;
const LONGEST = 400;
const SHORTEST = 6;
const MOST_GOALS = 8;

/** Proposals from the lines of a narrative; the quote is the whole sentence. */
export function readStatements(
  snapshot: PageSnapshot,
  narrative: readonly Line[],
): readonly Proposal[] {
  const sentences = narrative
    .filter(({ heading }) => heading === 0)
    .flatMap((line) => sentencesOf(snapshot, line));
  const counts = new Map<PropertyKey, number>();
  const said = sentences.flatMap((sentence) => {
    const text = textOf(snapshot, sentence);
    return statements.flatMap(({ property, shape, most }) => {
      const match = shape.exec(text);
      const count = counts.get(property) ?? 0;
      if (!match || count >= most) return [];
      counts.set(property, count + 1);
      const value = (match[1] ?? text).trim();
      return [proposalOf("narrative", property, value, shownAt(snapshot, sentence))];
    });
  });
  return [...said, ...listedGoals(snapshot, narrative)];
}

/** The entries of lists under a heading for goals. */
function listedGoals(snapshot: PageSnapshot, narrative: readonly Line[]): readonly Proposal[] {
  const inside = new Set(narrative);
  return sectionsOf(snapshot)
    .filter(({ title }) => title.length < 40 && GOALS.test(title))
    .flatMap(({ from, to }) => snapshot.lines.slice(from, to))
    .filter((line) => line.tag === "li" && inside.has(line))
    .filter(({ start, end }) => end - start >= SHORTEST && end - start <= LONGEST)
    .slice(0, MOST_GOALS)
    .map((line) =>
      proposalOf("narrative", "long-term-goals", textOf(snapshot, line), shownAt(snapshot, line)),
    );
}

function sentencesOf(snapshot: PageSnapshot, line: Line): readonly Stretch[] {
  const text = textOf(snapshot, line);
  const found: Stretch[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(
    /[。！？；]|(?<=[\p{Ll}\d)%”"’'])[.!?]["”’]?(?=\s|$)|$/gu,
  )) {
    const to = index + end.length;
    const lead = /^\s*/u.exec(text.slice(from, to))![0].length;
    const sentence = { start: line.start + from + lead, end: line.start + to };
    const length = sentence.end - sentence.start;
    if (length >= SHORTEST && length <= LONGEST) found.push(sentence);
    from = to;
  }
  return found;
}
