/** A name without the words that pages put around it; what every page calls its parts is no name. */
import { foldSpace } from "#core";

const GENERIC =
  /^(?:(?:the |our |my )?(?:home|homepage|home page|welcome|main|index|contact(?:s| us| details| information| info| me| form| page)?|contacting us|get in touch|about(?: us| me)?|who we are|our (?:company|team|people|story|history|offices?|locations?)|company(?: profile| information| info| overview| history)?|profile|imprint|impressum|legal notice|staff|team|people|directory|faculty(?: and staff)?|management(?: team)?|leadership|directors?|board(?: of directors)?|locations?|offices?|branches|find us|where to find us|map|directions|support|services?|products?|news|press|media|careers?|jobs|untitled(?: document)?|new page.*|page \d+|official (?:web ?)?site|website|web site|online|login|sitemap|site map|links|search|privacy(?: policy)?|terms.*|404.*|page not found|error|customer service|customer support|help|faq|feedback|enquir(?:y|ies)|inquir(?:y|ies)|phone|email|address|all rights reserved|copyright|menu|blog|logo|banner|header|image|click here|companylongname|company long name|your (?:company|business|site)(?: name)?|(?:company|business|site|domain) name|my (?:web ?)?site|mysite|example|optional logo|home icon|back to top|toggle navigation|.{0,2}))$/iu;

const HAN_PAGE =
  "网站首页|首页|首頁|主页|联系我们|联络我们|聯絡我們|聯繫我們|联系方式|联络方式|聯絡資訊|聯絡方式|关于我们|關於我們|公司简介|公司簡介|企业简介|公司概况|公司介绍|企业介绍|官网|官方网站|官方網站|分支机构|核心团队|管理团队|机构职能|现任领导|董事会成员|客户服务";

export const HAN_GENERIC = new RegExp(
  `^(?:${HAN_PAGE}|\\p{Script=Han}{0,4}(?:简介|簡介|概况|概況|介绍|介紹|领导|領導|团队|團隊|我们|我們|职能|文化|荣誉|历程|资讯|資訊|招聘|动态|公告|公开|信息|成员|结构|架构|指南|须知|下载|登录|注册|留言|反馈|地图|导航)|欢迎.*|新闻.*|产品.*|服务.*|招聘.*|人才.*|购物车|.{0,1})$`,
  "u",
);

const HAN_PAGE_AT_END = new RegExp(`(?<=\\p{Script=Han}{2}) ?[-–—:：|]? ?(?:${HAN_PAGE})$`, "u");

/** A name without the words that pages put around it; `undefined` when nothing is left that could be one. */
export function bare(text: string): string | undefined {
  const name = foldSpace(text)
    .replace(/^\p{Script=Han}{1,6} ?[:：] ?(?=\p{Script=Han}{2})/u, "")
    .replace(
      /^(?:welcome to|contacting|contact|about|home ?(?:page)? ?(?:of|[-–:|])|the official (?:web ?site|site) of|official (?:web ?site|site) of|欢迎(?:访问|来到|光临)|关于|联系)\s*[-–:|]? ?(?=\p{L})/iu,
      "",
    )
    .replace(
      /\s*[-–:|,]? ?(?:logo|home ?page|official (?:web ?)?site|web ?site|contact us|about us|logo image|公司官网|官方网站|官网|标志|首页|欢迎您?)$/iu,
      "",
    )
    .replace(HAN_PAGE_AT_END, "")
    .replace(/^[\s\p{P}©®™]+(?<![(（])|[\s,;:|®™–—-]+$/gu, "")
    .trim();
  if (name.length < 2 || name.length > 90 || GENERIC.test(name) || HAN_GENERIC.test(name))
    return undefined;
  if (/^(?:the|our|a|an|this|your) |^\p{Script=Han}{2,6} ?[:：]/u.test(name)) return undefined;
  if (/@|https?:|\?$|[。！]|\d{5}/u.test(name) || !/\p{L}{2}/u.test(name)) return undefined;
  return name;
}
