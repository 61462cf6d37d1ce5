/** What the words of another system mean: one of our stages, a stage of its own, an end, or nothing. */
import { type SalesStage, salesStages } from "../../pipeline/sales-process.ts";
import { foldSpace } from "../../value/white-space.ts";

/** `own` keeps a stage under its own name; `open` says that an opportunity goes on; `none` leaves the word out. */
export const stageMeanings = [...salesStages, "own", "won", "lost", "none"] as const;
export type StageMeaning = (typeof stageMeanings)[number];
export const outcomeMeanings = ["won", "lost", "open"] as const;
export type OutcomeMeaning = (typeof outcomeMeanings)[number];

const WON =
  /^(closed?[ -]*)?(won|win|true|yes|success(ful)?|signed|order(ed)?|accepted|赢|赢单|中标|成交|已成交|成功|签约|已签约|签单|是)$|^closed?[ -]won$|赢单|已成交/iu;
const LOST =
  /^(closed?[ -]*)?(lost|loss|failed|fail|rejected|declined|cancell?ed|abandoned|dropped|dead|no decision|disqualified|unqualified|输|输单|丢单|未中标|失败|失单|流失|取消|作废|已关闭-输|放弃)$|^closed?[ -]lost|输单|丢单/iu;
const OPEN =
  /^(open|active|in progress|ongoing|pending|working|进行中|跟进中|开放|未结束|推进中|在谈)$/iu;

/** Words by which a stage is likely to be one of ours; the first that fits counts. */
const likely: readonly (readonly [SalesStage, RegExp])[] = [
  ["close", /sign|closing|order confirmed|签约|签订|签协议/iu],
  ["negotiation", /negotiat|contract|verbal|commercial terms|谈判|商务|合同/iu],
  ["project-evaluation", /bid evaluation|shortlist|under review|decision|评标|评估|评审|决策/iu],
  ["formal-solution", /needs? analysis|formal|tender|quot|price|rfp|投标|报价|正式方案|需求分析/iu],
  ["demonstration", /demo|technical|trial|pilot|poc|proof of concept|演示|技术交流|试用/iu],
  ["first-proposal", /proposal|solution|value proposition|初步方案|方案|立项/iu],
  ["visit-and-survey", /visit|survey|meeting|discovery|qualif|拜访|调研|初步接触|需求确认/iu],
  [
    "planning-and-call",
    /prospect|lead|call|contact|new|engag|created|appointment|线索|电话|邀约|新建|创建|发现/iu,
  ],
];

/**
 * What a stage of the file is likely to mean; kept as its own when nothing tells.
 * @example guessStageMeaning("Closed Won") // "won"
 */
export function guessStageMeaning(word: string): StageMeaning {
  const plain = foldSpace(word.normalize("NFKC").replaceAll("_", " "));
  const key = salesStages.find((stage) => stage === plain.replaceAll(" ", "-").toLowerCase());
  if (key) return key;
  const end = guessOutcome(plain.replace(/( (date|on|at)|日期|时间)$/iu, ""));
  if (end === "won" || end === "lost") return end;
  return likely.find(([, words]) => words.test(plain))?.[0] ?? "own";
}

/**
 * How an opportunity went, by the word for it; `undefined` when nothing tells. An empty cell: it goes on.
 * @example guessOutcome("赢单") // "won"
 */
export function guessOutcome(word: string): OutcomeMeaning | undefined {
  const plain = foldSpace(word.normalize("NFKC").replaceAll("_", " "));
  if (plain === "" || OPEN.test(plain)) return "open";
  return LOST.test(plain) ? "lost" : WON.test(plain) ? "won" : undefined;
}

/**
 * The name under which a stage of one's own is kept; `@` and semicolons part events and can't stand in it.
 * @example ownStageName("Proposal; sent") // "Proposal sent"
 */
export function ownStageName(word: string): string {
  return foldSpace(word.replace(/[@;；]/gu, " ")).trim();
}
