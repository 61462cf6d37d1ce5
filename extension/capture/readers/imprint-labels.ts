/** The labels of an imprint, in Chinese, English and German, and what a value after each must look like. */
import type { PropertyKey } from "#core";
import {
  COMPANY,
  CREDIT_CODE,
  EMAIL,
  HEADCOUNT,
  PHONE,
  VAT_NUMBER,
  YEAR_OR_DAY,
} from "./shapes.ts";

/** A label; one without property only ends the value of the label before it. */
export interface Label {
  readonly property: PropertyKey | undefined;
  readonly words: RegExp;
  /** What the value looks like; without a shape it is all that follows. */
  readonly shape?: RegExp;
  /** Words that are as common in sentences count as a label only with a colon or in a cell of their own. */
  readonly needsColon: boolean;
}

const COLON: ReadonlySet<PropertyKey> = new Set(["address", "founded", "employees"]);

// Chinese imprints often spread their labels out to one width.
const spread = (words: readonly string[]): string =>
  words.map((word) => [...word].join(" ?")).join("|");

const label = (
  property: PropertyKey | undefined,
  chinese: readonly string[],
  latin: string,
  shape?: RegExp,
): Label => {
  const starts = `(?<![\\p{L}\\d])(?:${spread(chinese)}${chinese.length > 0 ? "|" : ""}(?:${latin})(?![\\p{L}\\d]))`;
  const words = new RegExp(starts, "giu");
  const needsColon = property !== undefined && COLON.has(property);
  return { property, words, needsColon, ...(shape ? { shape } : {}) };
};

export const labels: readonly Label[] = [
  label(
    "fax",
    ["传真", "传真号码", "公司传真"],
    "fax(?: no\\.?| number)?|telefax|facsimile",
    PHONE,
  ),
  label(
    "telephone",
    [
      "电话",
      "联系电话",
      "公司电话",
      "固定电话",
      "总机",
      "热线",
      "服务热线",
      "全国服务热线",
      "咨询热线",
      "销售热线",
      "客服电话",
      "服务电话",
      "销售电话",
      "咨询电话",
      "手机",
    ],
    "tel(?:ephone)?(?: no\\.?| number)?|phone|telefon|switchboard|hotline|service hotline",
    PHONE,
  ),
  label(
    "email",
    ["邮箱", "电子邮箱", "电子邮件", "企业邮箱", "公司邮箱", "联系邮箱"],
    "e-?mail(?: address)?",
    EMAIL,
  ),
  label(
    "address",
    ["地址", "公司地址", "联系地址", "通讯地址", "注册地址", "总部地址", "工厂地址", "厂址"],
    "address|registered office|head office|headquarters|anschrift|adresse",
  ),
  label(
    "registration-number",
    ["统一社会信用代码", "社会信用代码", "信用代码", "税号", "纳税人识别号"],
    "unified social credit code|uscc",
    CREDIT_CODE,
  ),
  label(
    "registration-number",
    [],
    "(?:company|registration|entity|register) (?:registration )?(?:no\\b\\.?|number)|registered (?:no\\b\\.?|number)",
    /(?<![\dA-Z])[A-Z]{0,2}\d{6,10}(?!\d)/u,
  ),
  label(
    "vat-number",
    [],
    "vat(?: (?:registration|reg\\.?|id|no\\.?|number))*|ust-?id(?:nr|-nr)?\\.?(?:-?nr\\.?)?|umsatzsteuer-identifikationsnummer|tva|btw",
    VAT_NUMBER,
  ),
  label(
    "legal-name",
    ["公司名称", "单位名称", "企业名称", "公司全称"],
    "company name|legal name|registered name|legal entity|firma",
    COMPANY,
  ),
  label(
    "founded",
    [],
    "founded|established|year (?:founded|established)|founding (?:year|date)|gegründet|gründungsjahr",
    YEAR_OR_DAY,
  ),
  label("employees", [], "(?:number of )?employees|headcount|mitarbeiter(?:zahl)?", HEADCOUNT),
  label(
    undefined,
    [
      "邮编",
      "邮政编码",
      "网址",
      "官网",
      "联系人",
      "备案号",
      "技术支持",
      "版权所有",
      "微信",
      "开户行",
      "账号",
    ],
    "web ?site|web|zip|post ?code|copyright|contact person|directors?|opening hours",
  ),
];
