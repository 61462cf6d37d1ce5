/** What people write above the columns of a scale: the keys of the table, what the tab calls them, or plain words. */
import type { Locale } from "../../value/local-text.ts";
import { scaleColumns } from "./scale-table.ts";

/** Ours; the English and Chinese headings of the workbook are among them. */
const words: Readonly<Record<string, string>> = {
  scaleId: "scale id|量表编号|量表 ID",
  kind: "kind|类型",
  scaleName: "scale|scale name|name of the scale|量表|量表名称",
  factorId: "factor id|因素编号|因素 ID",
  factorName: "factor|factor name|name of the factor|name|因素|因素名称|名称",
  definition: "definition|定义",
  weight: "weight|权重",
  level: "level|等级|级别",
  points: "points|score|分值|分数",
  description: "description|level description|how it is recognised|说明|等级说明|如何识别",
  atLeast: "at least|from|不低于",
  below: "below|低于",
  property: "property|rated by a fact|属性|由资料评分",
  currency: "currency|currency of the bounds|币种|界限所用币种",
  words: "words|words of facts|words that mean this level|词语|对应词语|资料中的词语",
  replaces: "replaces|replaces scale|替代的量表|取代的量表",
  savedAt: "saved|saved at|保存时间",
  retired: "retired|已停用|停用",
};

/**
 * The column of the table that a title means. A text without a language is in that of the reader.
 * @example scaleColumnOf("Factor", "en") // "factorName.en"
 */
export function scaleColumnOf(title: string, locale: Locale): string | undefined {
  const bare = title.trim().replace(/^scales\//u, "");
  if (scaleColumns.some(({ key }) => key === bare)) return bare;
  const [, base = "", language = ""] =
    /^(.*?)\s*(?:[(（](english|chinese|英文|中文)[)）])?$/iu.exec(withoutUnit(bare)) ?? [];
  const wanted = base.toLowerCase();
  const found = Object.keys(words).find((key) =>
    words[key]!.split("|").some((one) => one.toLowerCase() === wanted),
  );
  if (found === undefined || scaleColumns.some(({ key }) => key === found)) return found;
  const said = language.toLowerCase();
  const spoken = said === "" ? locale : said === "english" || said === "英文" ? "en" : "zh";
  return `${found}.${spoken}`;
}

/** A weight may be headed "Weight, %" or "Weight (%)". */
function withoutUnit(title: string): string {
  return title.replace(/\s*[,，]?\s*[(（]?\s*[%％]\s*[)）]?$/u, "");
}
