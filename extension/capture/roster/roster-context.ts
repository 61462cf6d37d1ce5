/** What the page around a list says that it is: a roster of companies, and of what kind. */
import { foldSpace } from "#core";
import { titleParts } from "../readers/organisations/page-title.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";

/**
 * `named`: a heading right above calls it a list of customers, exhibitors or the like, whose bare names are enough.
 * `hinted`: the page has to do with members, exhibitors or companies; more must speak for it.
 */
export type RosterContext = "named" | "hinted" | "none";

const LIST_OF =
  "(?:our |the |all |list of |directory of |some of (?:our |the )?|selected |present |current )*";
const NAMED = new RegExp(
  `^(?:${LIST_OF}(?:exhibitors?|exhibiting companies|customers?|clients?|references?|reference (?:list|customers)|suppliers?|distributors?|dealers?|partners?|sponsors?|member (?:companies|firms|organi[sz]ations)|(?:corporate|company) members|companies|manufacturers)(?: (?:list|directory|a[-–]z|\\d{4}|index))*)$|^(?:exhibitor|customer|client|supplier|company|dealer) (?:list|directory|index|catalogue|reference)|^(?:我们的|主要|部分|合作|典型|重点|成功)*(?:客户|客戶|合作伙伴|合作夥伴|合作单位|供应商|供應商|经销商|經銷商|代理商|会员单位|會員單位|会员企业|會員企業|参展商|參展商|展商|参展企业|成员单位|理事单位|成员企业|入驻企业|获奖企业|企业)(?:名单|名單|名录|名錄|列表|一览|一覽|一览表|展示|大全)?$`,
  "iu",
);
const HINTED =
  /\b(?:members?|membership|exhibitors?|exhibitor list|customers?|clients?|suppliers?|vendors?|dealers?|distributors?|partners?|compan(?:y|ies)|firms?|manufacturers|directory|roster|sponsors?|references?)\b|会员|會員|名录|名錄|名单|名單|展商|客户|客戶|供应商|供應商|经销商|經銷商|代理商|合作伙伴|合作单位|企业|企業|成员单位|理事单位|厂商|廠商/iu;
const ADDRESS =
  /(?:^|[/_.-])(?:members?|mitglieder|exhibitors?|customers?|clients?|references?|suppliers?|dealers?|distributors?|directory|roster|company-list|companies|partners?|huiyuan|zhanshang|qiye|minglu)(?:$|[/_.?-])/iu;

/** The context of a list that begins at a place of the page. */
export function contextOf(snapshot: PageSnapshot, start: number): RosterContext {
  const headings = headingsAbove(snapshot, start);
  if (headings.some((heading) => NAMED.test(heading))) return "named";
  const said = [...headings, ...titleParts(snapshot.title)];
  const isSaid = said.some((words) => words.length < 80 && HINTED.test(words));
  return isSaid || ADDRESS.test(addressPath(snapshot.url)) ? "hinted" : "none";
}

/** The nearest heading above, and the page's first. */
export function headingsAbove(snapshot: PageSnapshot, start: number): readonly string[] {
  const headings = snapshot.lines.filter((line) => line.heading > 0 && line.end <= start);
  const nearest = headings.at(-1);
  const first = headings.find(({ heading }) => heading === 1);
  return [nearest, first].flatMap((line) => (line ? [foldSpace(textOf(snapshot, line))] : []));
}

function addressPath(url: string): string {
  try {
    const { pathname, hash, search } = new URL(url);
    return `${pathname}${search}${hash}`;
  } catch {
    return "";
  }
}
