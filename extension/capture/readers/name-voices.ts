/** The places of a page that say whose it is: copyright line, meta tags, title, logo, labels, the name above an address. */
import { foldSpace } from "#core";
import { type Line, type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import { ownersIn } from "./han-owner-voices.ts";
import { namesIn } from "./organisation-names.ts";
import { titleParts } from "./page-title.ts";

export interface NameVoice {
  readonly name: string;
  readonly weight: number;
  readonly source: string;
  readonly place?: Stretch;
}

const META: Readonly<Record<string, number>> = {
  "og:site_name": 5,
  "application-name": 3,
  "apple-mobile-web-app-title": 2,
  "dc.publisher": 3,
  "dcterms.publisher": 3,
  "dc.creator": 2,
  "dcterms.creator": 2,
  publisher: 2.5,
  author: 1.5,
  copyright: 2.5,
  company: 4,
  owner: 2,
  organization: 3,
};
const GENERIC =
  /^(?:(?:the |our |my )?(?:home|homepage|home page|welcome|main|index|contact(?:s| us| details| information| info| me| form| page)?|contacting us|get in touch|about(?: us| me)?|who we are|our (?:company|team|people|story|history|offices?|locations?)|company(?: profile| information| info| overview| history)?|profile|imprint|impressum|legal notice|staff|team|people|directory|faculty(?: and staff)?|management(?: team)?|leadership|directors?|board(?: of directors)?|locations?|offices?|branches|find us|where to find us|map|directions|support|services?|products?|news|press|media|careers?|jobs|untitled(?: document)?|new page.*|page \d+|official (?:web ?)?site|website|web site|online|login|sitemap|site map|links|search|privacy(?: policy)?|terms.*|404.*|page not found|error|customer service|customer support|help|faq|feedback|enquir(?:y|ies)|inquir(?:y|ies)|phone|email|address|all rights reserved|copyright|menu|blog|logo|banner|header|image|click here|companylongname|company long name|your (?:company|business|site)(?: name)?|(?:company|business|site|domain) name|my (?:web ?)?site|mysite|example|optional logo|home icon|back to top|toggle navigation|.{0,2}))$/iu;
const HAN_PAGE =
  "网站首页|首页|首頁|主页|联系我们|联络我们|聯絡我們|聯繫我們|联系方式|联络方式|聯絡資訊|聯絡方式|关于我们|關於我們|公司简介|公司簡介|企业简介|公司概况|公司介绍|企业介绍|官网|官方网站|官方網站|分支机构|核心团队|管理团队|机构职能|现任领导|董事会成员|客户服务";
const HAN_GENERIC = new RegExp(
  `^(?:${HAN_PAGE}|\\p{Script=Han}{0,4}(?:简介|簡介|概况|概況|介绍|介紹|领导|領導|团队|團隊|我们|我們|职能|文化|荣誉|历程|资讯|資訊|招聘|动态|公告|公开|信息|成员|结构|架构|指南|须知|下载|登录|注册|留言|反馈|地图|导航)|欢迎.*|新闻.*|产品.*|服务.*|招聘.*|人才.*|购物车|.{0,1})$`,
  "u",
);
const COPYRIGHT =
  /(?:©|\(c\)|copyright(?!s?@)|&copy;|版权所有|版權所有|著作權)(?:[\s:：©]|\(c\)|copyright|版权所有|版權所有|all rights reserved|by|[-–—,.\s]|to|present|(?:19|20)\d\d)*(?!\s*(?:by|all rights))/iu;
const DESIGNER =
  /(?:design(?:ed)?|develop(?:ed|ment)|power(?:ed)|host(?:ed|ing)|built|site|website|web)(?: (?:and|&) \p{L}+)? by|技术支持|技術支援|网站建设|网站制作/iu;
const LABEL =
  /^(?:(?:company|legal|registered|trading|business|organi[sz]ation|firm)(?: name)?|name of (?:company|business)|firma|公司名称|单位名称|企业名称|公司全称|公司名稱|企業名稱|公司抬头|名\s?称|单\s?位|公\s?司) ?[:：] ?(.{2,60})$/iu;

/** All voices; several may come from one source, of which the weightiest counts. */
export function nameVoices(snapshot: PageSnapshot): readonly NameVoice[] {
  return [
    ...metaVoices(snapshot),
    ...titleVoices(snapshot),
    ...pictureVoices(snapshot),
    ...lineVoices(snapshot),
  ];
}

function metaVoices({ meta }: PageSnapshot): readonly NameVoice[] {
  return meta.flatMap(({ name, content }) => {
    const weight = Object.hasOwn(META, name) ? META[name] : undefined;
    const words = bare(content);
    return weight && words ? [{ name: words, weight, source: name }] : [];
  });
}

function titleVoices({ title }: PageSnapshot): readonly NameVoice[] {
  const parts = titleParts(title);
  const told = parts.filter((part) => !HAN_GENERIC.test(part));
  const named = parts.filter((part) => bare(part) !== undefined).length;
  return parts.flatMap((part, index) => {
    const name = bare(part);
    if (!name) return [];
    // "关于我们 - 岚谈社": beside the name of the page stands that of the site.
    if (told.length === 1 && parts.length > 1 && /\p{Script=Han}/u.test(name) && name.length <= 20)
      return [{ name, weight: 4, source: "site title" }];
    // "People | Tarn Ecology Lab": so also where the other parts are words of a menu.
    if (parts.length > 1 && named === 1 && name.split(" ").length <= 6)
      return [{ name, weight: 3, source: "site title" }];
    // Sites put their own name at one of the two ends.
    const isEnd = index === 0 || index === parts.length - 1;
    const isLong = name.split(" ").length > 6 || (/\p{Script=Han}/u.test(name) && name.length > 22);
    const inner = namesIn(name)[0];
    // "Tarn Students at the University of Norwick" are where they are, and not what.
    const isPlace =
      inner !== undefined &&
      / (?:at|of|in|for|from|by)(?: [Tt]he)? $/u.test(name.slice(0, inner.start));
    const weight = isPlace ? 1 : 4;
    const legal = inner ? [{ name: inner.name, weight, source: "title" }] : [];
    return [...legal, { name, weight: isLong ? 0.5 : isEnd ? 2.5 : 1.5, source: "title" }];
  });
}

function pictureVoices({ pictures, lines }: PageSnapshot): readonly NameVoice[] {
  return pictures.flatMap(({ alt, isLogo, start, region }, index) => {
    const name = bare(alt);
    const isAtTop = index < 2 && start < (lines[6]?.start ?? 400);
    if (!name || name.split(" ").length > 7 || !(isLogo || isAtTop)) return [];
    return [
      { name, weight: isLogo && (isAtTop || region === "header") ? 3 : 1.2, source: "picture" },
    ];
  });
}

function lineVoices(snapshot: PageSnapshot): readonly NameVoice[] {
  const voices: NameVoice[] = [];
  const counts = new Map<string, number>();
  const { lines } = snapshot;
  for (const [index, line] of lines.entries()) {
    const text = textOf(snapshot, line);
    if (text.length > 1500) continue;
    voices.push(...copyrightVoices(line, text));
    const label = LABEL.exec(text);
    const labelled = label && bare(label[1]!);
    if (labelled) voices.push({ name: labelled, weight: 4, source: "label" });
    const whole = text.length < 70 ? bare(text) : undefined;
    if (whole && line.heading > 0 && line.heading <= 2)
      voices.push({
        name: whole,
        weight: line.heading === 1 ? 2 : 0.8,
        source: "heading",
        place: line,
      });
    if (whole && index < 3) voices.push({ name: whole, weight: 1.2, source: "top", place: line });
    if (whole && isAboveAddress(snapshot, index))
      voices.push({
        name: whole.replace(/[,.]$/u, ""),
        weight: 2,
        source: "above address",
        place: line,
      });
    for (const { name, start } of namesIn(text.slice(0, DESIGNER.exec(text)?.index))) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const place = { start: line.start + start, end: line.start + start + name.length };
      const inFooter = line.region === "footer" || index > lines.length - 6 ? 0.5 : 0;
      const weight = Math.min(2.5, 0.8 + 0.3 * count + inFooter);
      voices.push({ name, weight, source: "text", place });
      if (whole && whole.startsWith(name) && whole.length - name.length < 3)
        voices.push({ name, weight: 1, source: "line", place });
    }
  }
  return voices;
}

function copyrightVoices(line: Line, text: string): readonly NameVoice[] {
  const owners = /\p{Script=Han}/u.test(text) ? ownersIn(text) : [];
  if (owners.length > 0)
    return owners.flatMap(({ name: owner, isCertain, start, end }) => {
      const name = bare(owner);
      const place = { start: line.start + start, end: line.start + end };
      return name ? [{ name, weight: isCertain ? 4.5 : 4, source: "copyright", place }] : [];
    });
  const sign = COPYRIGHT.exec(text);
  if (!sign || !/©|\(c\)|\d{4}|版权|版權|all rights/iu.test(text)) return [];
  const after = text.slice(sign.index + sign[0].length);
  const stop =
    /(?:\.? ?all rights|, an? |\ball right|[|｜•·]|\.(?: |$)(?!\p{L}{1,3}\.)|,? ?\(?(?:19|20)\d\d|版权所有|版權所有|保留|技术支持|备案|\p{Script=Han}{1,2} ?ICP|地址|电话|电 话| - |;|site by|web ?site|design|powered|terms|privacy)/iu.exec(
      after.replace(/(?:Inc|Ltd|Co|Corp|LLC|St|Dr|Bros|S\.A|B\.V|N\.V)\./gu, (form) =>
        form.replace(/\./gu, " "),
      ),
    );
  const name =
    bare(withoutHan(after.slice(0, stop?.index ?? 80))) ??
    (sign.index > 3 && !/\p{Script=Han}/u.test(text) ? bare(text.slice(0, sign.index)) : undefined);
  if (!name || /^[a-z]/u.test(name) || name.split(" ").length > 9) return [];
  const start = line.start + text.indexOf(name);
  return [{ name, weight: 4.5, source: "copyright", place: { start, end: start + name.length } }];
}

/** Behind a Latin name with its legal form, Chinese words are another matter. */
function withoutHan(words: string): string {
  const latin = /^(?:\P{Script=Han}){6,}(?= ?\p{Script=Han})/u.exec(words)?.[0].trim();
  return latin !== undefined && namesIn(latin)[0]?.name === latin ? latin : words;
}

function isAboveAddress(snapshot: PageSnapshot, index: number): boolean {
  const text = textOf(snapshot, snapshot.lines[index]!);
  const next = snapshot.lines[index + 1];
  if (!next || !/^[\p{Lu}\p{Script=Han}\d]/u.test(text)) return false;
  return /^(?:\d{1,5}[A-Za-z]? \p{Lu}|P\.? ?O\.? Box|(?:Suite|Unit|Level) \d|地\s?址)/u.test(
    textOf(snapshot, next),
  );
}

const HAN_PAGE_AT_END = new RegExp(`(?<=\\p{Script=Han}{2}) ?[-–—:：|]? ?(?:${HAN_PAGE})$`, "u");

/** A name without the words that pages put around it; `undefined` when nothing is left that could be one. */
function bare(text: string): string | undefined {
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
