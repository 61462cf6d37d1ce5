/** The columns that a list of orders can have, and what their headings tell. */
import { foldSpace } from "../../value/white-space.ts";
import { currencyIn } from "../written/written-currency.ts";

/** The headings by which each column is recognised. */
const headings = {
  account:
    /^(account|company|customer|client|buyer|sold[- ]to|公司|公司名称|客户|客户名称|企业名称|单位名称|购货单位|购买方)( name)?$/iu,
  website: /^(website|web site|web|url|domain|homepage|网址|网站|官网|域名)$/iu,
  on: /^(date|day|order date|ordered( on)?|date of order|invoice date|日期|订单日期|订货日期|下单日期|签约日期|签订日期|成交日期|订单时间|下单时间)$/iu,
  items:
    /^(items?|products?|articles?|goods|description|产品|产品名称|商品|商品名称|品名|货品|货物|明细|内容|采购内容)$/iu,
  amount:
    /^(amount|total|value|sales|revenue|turnover|(order|net|total|invoice) (amount|value|total)|金额|订单金额|合同金额|成交金额|销售额|总额|总价|合计|含税金额)$/iu,
  currency: /^(currency|ccy|cur\.?|币种|货币)$/iu,
  margin:
    /^(margin|gross (margin|profit)|profit|contribution|margin rate|毛利|毛利额|毛利润|利润|毛利率|利润率)$/iu,
  collected:
    /^(collected|paid|received|payments?|payment received|cash in|已收|已收款|回款|已回款|回款金额|回款额|收款|收款金额|到账金额)$/iu,
  discount: /^(discount|rebate|discount rate|折扣|折扣率|优惠|让利)$/iu,
} as const;
export type OrderColumn = keyof typeof headings;
export const orderColumns = Object.keys(headings) as readonly OrderColumn[];

/** Which column of the file holds what, by position. */
export type OrderColumns = Readonly<Partial<Record<OrderColumn, number>>>;

/** A unit in brackets or behind a stroke, as in “Amount (EUR)”, “折扣 %” or “金额（万元）”. */
const UNIT = /\s*(?:[([（【]\s*([^)\]）】]*)\s*[)\]）】]|[/／]\s*(\S+)|(%|％))\s*$/u;

/**
 * Guesses the columns by their headings; units in brackets don't matter. Of two that fit the first is taken.
 * @example guessOrderColumns(["Date", "客户名称", "Amount (EUR)"]) // { account: 1, on: 0, amount: 2 }
 */
export function guessOrderColumns(head: readonly string[]): OrderColumns {
  const names = head.map((title) => bare(title).replace(UNIT, ""));
  const found: Partial<Record<OrderColumn, number>> = {};
  for (const column of orderColumns) {
    const at = names.findIndex((name) => headings[column].test(name));
    if (at >= 0) found[column] = at;
  }
  return found;
}

/** What the unit of a heading says: a currency, and by which factor the numbers below are too small. */
export interface HeadingUnit {
  readonly currency: string | undefined;
  readonly times: number;
}

/**
 * Reads the unit of a heading.
 * @example unitOf("合同金额（万元）") // { currency: "CNY", times: 10000 }
 */
export function unitOf(heading: string): HeadingUnit {
  const match = UNIT.exec(bare(heading));
  const unit = (match?.[1] ?? match?.[2] ?? "").trim();
  const times = unit.includes("亿")
    ? 1e8
    : unit.includes("万")
      ? 1e4
      : /^k\b|\bk$|thousand|千/iu.test(unit)
        ? 1e3
        : 1;
  return { currency: currencyIn(unit), times };
}

/**
 * Does a heading say that the figures below are parts of the amount, in per cent?
 * @example isRateHeading("毛利率") // true
 */
export function isRateHeading(heading: string): boolean {
  return /[%％]|率|\brate\b/iu.test(heading);
}

function bare(title: string): string {
  return foldSpace(title.replace(/^\ufeff/u, ""));
}
