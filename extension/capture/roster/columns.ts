/** What the columns of a roster hold, by the words that head them in English, simplified and traditional Chinese. */
import type { PropertyKey } from "#core";

/** A property, the company's name, a membership that is kept with its heading, a person, or nothing of use. */
export type ColumnKind = PropertyKey | "name" | "membership" | "person" | "ordinal" | "weak-name";

type Words = readonly [kind: ColumnKind, latin: string, han: string];

// The first that fits wins: 会员编号 is a number before 会员 is a name.
const kinds: readonly Words[] = [
  [
    "registration-number",
    "(?:company |business )?reg(?:istration|\\.)? ?(?:no|nr|number)\\.?|uscc|unified social credit code|duns|siren|siret",
    "(?:统一)?社会信用代码|統一社會信用代碼|信用代码|统一编号|統一編號|注册号|註冊號|工商注册号|组织机构代码",
  ],
  [
    "vat-number",
    "vat(?: ?(?:no|nr|id|number)\\.?)?|tax (?:id|no|number)|ust-?id.*",
    "税号|稅號|纳税人识别号",
  ],
  ["icp-number", "icp.*", "备案号|ICP备案.*"],
  [
    "membership",
    "(?:member(?:ship)?|licen[cs]e) ?(?:no|nr|id|number|type|class|grade|category|level)\\.?|(?:stand|booth|hall)(?:[ /&]*(?:and |stand|booth))*(?: ?(?:no|nr|number))?\\.?|(?:member|joined|admitted) since|joined|admitted|since|year of admission",
    "会员(?:编号|證號|证号|号|类别|级别|等级|类型)|會員(?:編號|號|類別|級別|等級)|展位(?:号|號)?|展台(?:号)?|攤位(?:號|编号)?|摊位(?:号)?|展馆|展館|馆号|入会(?:时间|日期|年份)?|入會(?:時間|日期|年份)?",
  ],
  [
    "ordinal",
    "no\\.?|nr\\.?|#|№|item|s/?n|sl\\.? ?no|rank|position",
    "序号|序號|编号|編號|号|排名|次序|项次",
  ],
  [
    "person",
    "contact(?: ?(?:person|name))?|president|representative|chair(?:man|person)?|director|ceo|manager|attn\\.?",
    "联系人|聯絡人|聯繫人|负责人|負責人|法人(?:代表)?|法定代表人|会长单位代表|代表|姓名|职务|職務|职位|職位|经理",
  ],
  [
    "telephone",
    "tele?phone|phone|tel|mobile|hotline|contact (?:no|number|details)",
    "(?:联系|聯繫|聯絡|公司|办公|辦公)?(?:电话|電話)(?:号码|號碼)?|手机(?:号码?)?|手機|联系方式|聯絡方式|热线",
  ],
  ["fax", "(?:tele)?fax(?: ?(?:no|number))?", "传真|傳真"],
  ["email", "e-?mail(?: address)?|mail", "(?:电子|電子)?(?:邮箱|郵箱|邮件|郵件)(?:地址)?|信箱"],
  [
    "website",
    "(?:web ?|home ?)?(?:site|page|url|address on the web)|web|internet|www|link|homepage|url",
    "(?:公司|企业)?(?:网址|網址|网站|網站|官网|官網|主页|網頁)",
  ],
  [
    "address",
    "(?:postal |business |office |registered |street |mailing )?address|headquarters|head office|registered office",
    "(?:公司|企业|单位|通讯|通訊|注册|註冊|办公|联系|经营|详细|生产)?(?:地址|住所)|所在地址|通讯处",
  ],
  [
    "region",
    "country|city|town|place|location|region|state|province|county|land|ort|nation|seat|area|territory",
    "国家|國家|地区|地區|城市|省份|省市|所在地|所在省市?|所属地区|区域|區域|国家/地区|國家/地區|产地",
  ],
  [
    "industry",
    "industry|sector|branch|trade",
    "行业|行業|所属行业|產業|产业|业务领域|領域|领域|类别|類別",
  ],
  [
    "products",
    "products?(?:[ /&]+(?:and )?services?)?|main products?|product range|field|scope|activit(?:y|ies)|exhibits?|speciali[sz]ation|services?|business",
    "主营(?:产品|业务|范围)?|主營(?:產品|業務)?|产品|產品|展品|参展产品|參展產品|经营范围|業務範圍|主要产品|产品范围|業務|业务",
  ],
  [
    "trade-name",
    "brand|trade ?name|short name|abbreviation|acronym|chinese name",
    "品牌|简称|簡稱|英文名称?|英文名|公司英文名称?|英文名稱",
  ],
  ["employees", "employees|staff|headcount|number of employees", "员工(?:人数|数)|員工人數|人数"],
  ["founded", "founded|established|year founded", "成立(?:时间|日期|年份)|成立時間"],
  [
    "name",
    "(?:full |legal |registered |official )?(?:(?:company|firm|business|organi[sz]ation|enterprise|corporate|exhibitor|member|customer|client|supplier|manufacturer|vendor|dealer|distributor|partner|institution)s?)(?:(?:[ ’']s?)? ?(?:name|names))?(?: ?\\(?(?:name|english|en)\\)?)?|name of (?:the )?(?:company|member|firm|organi[sz]ation|exhibitor|enterprise|business)|member (?:company|firm|organi[sz]ation|name)s?|exhibiting company",
    "(?:公司|企业|企業|单位|單位|会员|會員|会员单位|會員單位|会员企业|理事单位|机构|機構|厂商|廠商|展商|参展商|參展商|客户|客戶|供应商|供應商|经销商|经销商|代理商|合作伙伴|成员单位|成員單位|中文|参展企业|参展单位|所在单位|所在企业|任职单位|工作单位|业主|建设单位|使用单位|采购单位|用户|生产企业|获奖企业|申请企业)(?:(?:中文)?名称|名稱|名)?",
  ],
  ["weak-name", "names?", "名称|名稱|全称|全稱"],
];

const patterns = kinds.map(
  ([kind, latin, han]) => [kind, new RegExp(`^(?:${latin})$|^(?:${han})$`, "iu")] as const,
);

/**
 * What a column holds, by the words at its head; of a heading in two languages either may say it.
 * @example columnKind("公司名称 Company") // "name"
 */
export function columnKind(heading: string): ColumnKind | undefined {
  const text = heading
    .replace(/[\s\u3000]+/gu, " ")
    .replace(/[*:：↑↓▲▼↕⇅]/gu, "")
    .trim();
  if (text === "" || text.length > 60) return undefined;
  const parts = [
    text,
    text.replace(/ ?[（(][^）)]*[）)]/gu, "").trim(),
    text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ""),
    ...text.split(
      / ?[/／|（(）)] ?|(?<=\p{Script=Han}) (?=\p{L})|(?<=[a-z.]) (?=\p{Script=Han})/iu,
    ),
  ].filter((part) => part !== "");
  for (const part of parts)
    for (const [kind, pattern] of patterns) if (pattern.test(part)) return kind;
  return undefined;
}
