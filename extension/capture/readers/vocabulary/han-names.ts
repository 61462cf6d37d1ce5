/** Finds the names of organisations in Chinese text: companies, institutes, hospitals, schools, public bodies. */
import { PROVINCE, TOWN } from "./han-places.ts";

interface HanName {
  readonly start: number;
  readonly name: string;
}

const COMPANY =
  "股份有限公司|有限责任公司|有限責任公司|有限公司|集团公司|集團公司|总公司|總公司|株式会社|股份合作公司";
// These are organisations wherever they stand; of the others a place or the line's own ends must say so.
const SURE =
  "研究院|研究所|设计院|設計院|科学院|科學院|工程院|大学(?!生|士|城|本科|毕业|学历)|大學(?!生|士)|学院(?!派|风)|學院|医院|醫院|卫生院|协会|協會|学会(?!了)|學會|商会|商會|联合会|聯合會|联谊会|促进会|基金会|基金會|事务所|事務所|出版社|银行(?!账|帐|卡|业|转)|銀行(?!帳)|合作社|法院|检察院|推广总站|俱乐部|俱樂部|交易所|证监会|银保监会";
const LIKELY =
  "集团(?!化|军|的)|集團|局(?!部|面|长|势|限|域|機)|厅(?!长)|廳|委员会|委員會|管委会|人民政府|市政府|实验室|實驗室|中心(?!主任|区|城|点|环节)|总站|总队|管理处|管理站|图书馆|博物馆|党校|中学(?!生)|小学(?!生)|学校|學校|幼儿园|电视台|报社|剧院|酒店|宾馆|饭店|厂(?!家|商|房|区|址|长|内|里|校)|廠(?!商|房|區|址|長)|商行|经营部|工作室|会所|馆(?!内)|党委宣传部|联盟(?!店)|組委會|组委会|支队|会馆";
const BODY = "[\\p{Script=Han}A-Za-z\\d（）()·&]";
const BRANCH =
  "(?:[\\p{Script=Han}]{2,6}分公司|[\\p{Script=Han}]{2,8}(?:支行|分行)|[（(](?:特殊)?普通合伙[）)]|第[一二三四五六七八九十]{1,3}(?:研究院|研究所|分院|医院|分公司))?";
const NAME = new RegExp(
  `${BODY}{1,30}?(?:(?<company>${COMPANY})|(?<sure>${SURE})|(?<likely>${LIKELY}))(?![\\p{Script=Han}（()）]{0,8}?有限(?:责任|責任)?公司)${BRANCH}(?!\\p{Script=Han}{0,1}?司)`,
  "gu",
);
// "江川科技大学|材料科学与工程学院", "中国科学院|金属研究所": a name goes on with its part.
const PART = new RegExp(
  `(?:\\p{Script=Han}|[A-Za-z\\d（）()·]){2,18}?(?:研究院|研究所|研究中心|学院|學院|医院|醫院|实验室|實驗室|分院|党委宣传部|办公室|中心(?!主任)|委员会)(?!主任|长|院长)`,
  "uy",
);
const NO_PART =
  /^(?:和|与|及|在|是|为|等|了|有|由|于|对|成立|设|始建|创建|位于|隶属|属于|共同|联合|合作|签|主任|院长|所长|教授|院士|党委书记|毕业|工作|学习|召开|举办|承办|主办|正式)|的|成立|位于|隶属|版权|签订|共建|始建|创建于|、|，/u;

const PLACE = `(?:中国|中國|国家(?!级)|國家(?!級)|全国|中华|中華|中共|${PROVINCE}|${TOWN}|\\p{Script=Han}{1,3}[省市区區县縣州])`;
const AT_PLACE = new RegExp(`^[（(]?${PLACE}`, "u");
// What stands before a name in a sentence, and no part of it.
const STRONG_LEAD =
  /(?:欢迎光临|欢迎访问|歡迎訪問|欢迎来到|版权所有|版權所有|公司名称|单位名称|企业名称|名称|技术支持|主办单位|主办|承办|协办|指导单位|主管单位|客户有|客户包括|主要客户|合作单位|合作伙伴|供应商|代理商|经销商|隶属于|直属于|从属于|收购|参股|子公司|更名为|改名为|改制为|前身为|前身是|毕业于|就职于|任职于|就读于|供职于|任教于|来自|包括|设立|成立了|组建|先后与|先后|曾任|现任|历任|原任|作为|根据|按照|关于|荣获|例如|比如|成立|当选为|担任|兼任|控股股东|批准的|系|被|：|:|—|©|\d{4}年?)(?=\p{Script=Han}{2})/gu;
const WEAK_LEAD =
  /(?:和(?!平|谐|田|县|邦|美|园|泰|盛|信|记|顺|兴|丰|成|利|润|悦|睿|创|众)|[与與](?!时|众)|及(?!时)|在(?!线)|于(?!洪|都|田)|由|[为為](?!民)|是|的(?!士)|了|到|对(?!外|口)|[如](?!皋|东|意|家)|前(?!海|进|沿|程)|原(?!子|野)|有(?!限|色|机|线|研)|等)(?=\p{Script=Han}{2})/gu;
const NO_START =
  /^(?:有限|股份|是|为|本|我|该|贵|某|一家|一个|各|其|这|此|首批|首个|多家|几|两家|三家|三个|数家|国家级|省级|市级|区级|校级|知名|著名|大型|优秀|下设|所属|重点|现代|唯一|同一|每|任何|专业|综合|自主|建设一|拥有|具有|成为|荣|获|被|让|向|从|到|对|以|并|且|或|但|因|所|将|把|使|用|能|可|会|要|需|请|如有|即|至|自|同|跟|给|按|据|若|则|还|也|又|都|只|就|才|更|最|很|太|非常|以及|等|前往|进入|去|联系|年审|续聘|聘请|聘任|委托|首页|网站|更多|查看|关于|新创建|新成立)/u;
const TRADE =
  /(?:国际|集团|科技|技术|实业|贸易|工业|工程|信息|网络|电子|电气|电器|机械|设备|设计|建设|建筑|投资|控股|管理|咨询|服务|文化|传媒|传播|广告|教育|医疗|医药|生物|环保|能源|新能源|材料|新材料|食品|化工|进出口|商贸|物流|系统|集成|智能|自动化|软件|发展|开发|产业|创新|顾问|企业|制造|仪器|仪表|精密|五金|模具|塑料|包装|印刷|服装|纺织|家具|装饰|房地产|置业|金融|证券|保险|租赁|供应链|通信|通讯|数码|数据|光电|半导体|汽车|农业|种业|酒业|旅游|酒店|饭店|及|的|统)/gu;
const GENERIC =
  /^(?:技术|研发|培训|服务|检测|营销|客服|客户|信息|教学|实验|管理|办公|会议|活动|数据|指挥|商务|加工|生产|采购|物流|配送|仓储|运营|创新|工程|研究|销售|产品|售后|展示|体验|健身|购物|商业|结算|金融|政治|文化|经济|个人|会员|新闻|下载|帮助|支持|资料|图片|视频|党群|行政|审批|政务|便民|科技|市场|质检|质量|计算|呼叫|调度|接待|活力|供应|控制|电子|机械|相关|上级|主管|有关|当地|化|电器|五金|工|总|分|代|大型|三个|多个|专家|学术|董事|监事|常务|审计|薪酬|提名|战略|专业|编辑|组织|指导|技术工程|科研|网络|联系|公共|重点|联合|开放|国家级|省级|市级|校友|老|新|本|各)*(?:研发|工程|技术)?$/u;

/** The names of organisations in a line, each place once. */
export function hanNamesIn(line: string): readonly HanName[] {
  const found: HanName[] = [];
  NAME.lastIndex = 0;
  for (let match = NAME.exec(line); match; match = NAME.exec(line)) {
    const end = match.index + match[0].length;
    const isCompany = match.groups!["company"] !== undefined;
    const written = match[0] + (isCompany ? "" : partBehind(line, end));
    NAME.lastIndex = match.index + written.length;
    const name = withoutLead(written, isCompany);
    const start = match.index + written.length - name.length;
    const isSure = match.groups!["likely"] === undefined;
    if (isName(name, isCompany, isSure || standsAlone(line, start, start + name.length)))
      found.push({ start, name });
  }
  return found;
}

/** What a name goes on with: the institute of an academy, the school of a university. */
function partBehind(line: string, end: number): string {
  PART.lastIndex = end;
  const part = PART.exec(line)?.[0];
  return part === undefined || NO_PART.test(part) ? "" : part;
}

function withoutLead(written: string, isCompany: boolean): string {
  let name = written;
  for (const lead of [...written.matchAll(STRONG_LEAD)].toReversed()) {
    const rest = written.slice(lead.index + lead[0].length);
    if (!isTelling(rest, isCompany)) continue;
    name = rest;
    break;
  }
  for (const lead of [...name.matchAll(WEAK_LEAD)].toReversed()) {
    const before = name.slice(0, lead.index);
    const rest = name.slice(lead.index + lead[0].length);
    // "海洋与渔业局" is one name; "公司与西安交通大学" is none.
    const isInside =
      AT_PLACE.test(before) &&
      before.length <= 12 &&
      !AT_PLACE.test(rest) &&
      !/公司|集团/u.test(before);
    if (isInside || !isTelling(rest, isCompany)) continue;
    // 人和天成 has no grammar in it, and institutions join their fields by the same words.
    if (before.length === 1 && !/[我你他她并又]/u.test(before)) continue;
    if (
      !isCompany &&
      !PLAIN.test(lead[0]) &&
      before !== "" &&
      !AT_PLACE.test(rest) &&
      !/^(?:公司|我|本|该|双方)/u.test(before)
    )
      continue;
    name = rest;
    break;
  }
  const bare = name.replace(/^[（()）·&\d.]+(?=\p{Script=Han})/u, "");
  // "成立后中国科学院…": a place begins the name, and not the word before it.
  return /^[后又并及和与由在于是原前]/u.test(bare) &&
    AT_PLACE.test(bare.slice(1)) &&
    !AT_PLACE.test(bare)
    ? bare.slice(1)
    : bare;
}

const PLAIN = /^[到在由是的了]/u;
const ENDS_WITH_KIND = new RegExp(`(?:${COMPANY}|${SURE}|${LIKELY})$`, "u");
const ENDS_LIKELY = new RegExp(`(?:${LIKELY})$`, "u");
const BEGINS_AT_PLACE = new RegExp(`^${PLACE}`, "u");

/** Is there a word of the name's own, beside what kind of organisation it is and where? */
function isTelling(name: string, isCompany: boolean): boolean {
  if (NO_START.test(name) && !AT_PLACE.test(name)) return false;
  const bare = name.replace(ENDS_WITH_KIND, "").replace(/[（(][^）)]*[）)]/gu, "");
  if (AT_PLACE.test(bare)) return isPlaced(bare, isCompany, name);
  if (isCompany) return bare.replace(TRADE, "").length >= 2;
  return bare.length >= 2 && !GENERIC.test(bare);
}

/** With a place before it, a name needs little more: "北京大学", but no "东莞工厂" or "成都研发中心". */
function isPlaced(bare: string, isCompany: boolean, name: string): boolean {
  const rest = bare.replace(BEGINS_AT_PLACE, "");
  if (isCompany) return rest.length >= 2;
  if (/(?:局|厅|廳|委员会|委員會|政府|管委会)$/u.test(name))
    return rest.length >= 2 || name.endsWith("政府");
  return ENDS_LIKELY.test(name) ? rest.length >= 2 && !GENERIC.test(rest) : true;
}

function isName(name: string, isCompany: boolean, isSure: boolean): boolean {
  if (name.length < 4 || name.length > 40 || !isTelling(name, isCompany)) return false;
  return isCompany || isSure || (AT_PLACE.test(name) && name.length >= 5);
}

/** Is it all that stands between two marks? */
function standsAlone(line: string, start: number, end: number): boolean {
  return (
    /(?:^|[\s，。、；：:|｜©)）>»\]】])$/u.test(line.slice(Math.max(0, start - 1), start)) &&
    /^(?:$|[\s，。、；：|｜©(（<«[【])/u.test(line.slice(end, end + 1))
  );
}
