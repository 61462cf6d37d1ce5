/** What job titles look like in Chinese. */

// Of titles that begin alike the longer one counts.
const longestFirst = (words: string): string =>
  words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");

const BASES = longestFirst(
  "董事长|董事長|董事局主席|董事|监事长|监事会主席|监事|監察人|总经理|總經理|总裁|總裁|经理|經理|总监|總監|主任委员|主任医师|主任|主管|部长|部長|科长|科長|课长|課長|处长|處長|局长|局長|厅长|司长|院长|院長|所长|所長|校长|校長|会长|會長|理事长|理事長|理事|秘书长|秘書長|秘书|秘書|主席|行长|行長|厂长|廠長|店长|店長|书记|書記|創辦人|创始人|创办人|发起人|合伙人|工程师|工程師|总工程师|总工|总设计师|设计师|設計師|会计师|會計師|经济师|律师|律師|教授|研究员|研究員|副研究员|专员|專員|助理|顾问|顧問|法定代表人|法人代表|负责人|負責人|董秘|站长|站長|馆长|館長|队长|组长|組長|班长|主编|总编辑|编辑|社长|台长|讲师|教师|首席执行官|首席技术官|首席财务官|首席运营官|执行长|執行長|技术长|技術長|财务长|財務長|營運長|协理|協理|副总|副總|老总|CEO|CTO|CFO|COO|CIO|CMO|代表|会计|會計|科学家|科學家|委员|委員|店員|窗口|市长|县长|区长|镇长|乡长|调研员|医师|护士长|学科带头人|联络员|业务员|客服",
);
const MODIFIERS = longestFirst(
  "副|常务|常務|执行|執行|首席|高级|高級|资深|資深|助理|总|總|代|名誉|荣誉|独立|獨立|职工|外部|联合|聯合|联席|第一|技术|技術|财务|財務|会计|销售|銷售|市场|市場|运营|運營|营运|營運|生产|生產|采购|採購|行政|人事|人力资源|研发|研發|产品|產品|项目|項目|专案|專案|区域|區域|大区|华东|华南|华北|华中|西南|东北|西北|海外|国际|國際|外贸|外貿|业务|業務|客户|客戶|客服|服务|服務|品质|品質|品控|质量|设计|設計|设备|信息|资讯|資訊|工程|公共关系|战略|投资|法务|证券事务|品牌|媒体|供应链|物流|安全|党委|党组|党总支|党支部|纪委|纪检|工会|团委|法定|创始|创办|兼|兼任|科学|渠道|大客户|售前|售后|门店|招商|商务|培训|教学|教务|科研|学术|实验室|研究|课题组|学科|护理|总务|后勤|审计|宣传|统战|组织|办公室|首任|前任|现任|时任|数据|算法|策划|创意|艺术|工厂|车间|法律|董事会|监事会|发言|仓储|计划|大中华区|中国区|中心|集团|公司|学院|分公司|部门",
);
const UNIT =
  "\\p{Script=Han}{1,6}?(?:部|处|處|科|中心|室|组|車間|车间|课|課|委员会|委員會|事业部|党组|办)";
/** One title, as often as its parts need. */
export const HAN_TITLE = `(?:(?:(?:${MODIFIERS})|${UNIT}) ?){0,4}(?:(?:${BASES})(?:兼(?:任)?[\\p{Script=Han}A-Z]{0,6}?(?:${BASES})|助理)?)`;
const JOINT = "(?:[、，,/／兼&＆ ]{1,3})";
/** A title and those that one person holds beside it. */
export const HAN_TITLES = `${HAN_TITLE}(?:${JOINT}${HAN_TITLE}){0,3}`;
const ALONE = new RegExp(`^${HAN_TITLES}$`, "u");

const SOME_BASE = new RegExp(BASES, "u");

/** Does a title stand anywhere in the text? Asked first, as most lines hold none. */
export function hasHanTitle(text: string): boolean {
  return SOME_BASE.test(text);
}

/** Is the text as a whole a title, even when it is spread out: "副 院 长"? */
export function isHanTitle(text: string): boolean {
  return text.length <= 60 && (ALONE.test(text) || ALONE.test(unspread(text)));
}

/** Words that are spread out to a width, together again. */
export function unspread(text: string): string {
  return text.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, "");
}

/** A title without the words that lead to it. */
export function cleanTitle(title: string): string {
  return unspread(title)
    .replace(/^(?:由|是|任|，|、|公司|现)/u, "")
    .trim();
}
