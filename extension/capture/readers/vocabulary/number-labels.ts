/** The words that say what a number is: telephone, fax, or something that is no line at all. */
import type { Stretch } from "../../snapshot.ts";

/** `both` is a number for calls and faxes alike; `other` is none. */
export type NumberKind = "telephone" | "fax" | "both" | "other";

interface NumberLabel extends Stretch {
  readonly kind: NumberKind;
}

const NUMBER = "(?: ?(?:no|nos|nr|num|number|numbers|line|#)(?![\\p{L}])\\.?)?";
const FAX = "e-?fax|tele-?fax(?:es)?|tele-?copier|fax(?:es|ing)?|facsimile|fx(?=[.: ])";
const HAN_FAX = "图文传真|传 {0,2}真|傳 {0,2}真|ファックス";
const PHONE =
  "tele-?phones?|telefones?|text ?phones?|minicom|phones?|phon|tel(?:e|\\.?no)?|ph|telefoni?|téléphone|teléfono|telefoon|fono|fon|tél|mobil(?:e[sn]?|funk|telefon)?|mob|funk|durchwahl|zentrale|rufnummer|notruf|cell(?:ular|phone)?|handy|toll[- ]?free|free ?(?:phone|call|fone)|switchboard|reception|hot ?line|help ?line|info ?line|voice(?: ?mail)?|call(?: us)?(?: (?:now|today|toll[- ]free))?(?: (?:on|at))?|dial|ring(?: us)?|direct(?: line| dial)?|main(?: (?:line|office))?|office|local|after hours|emergency|whats ?app|viber|tty|tdd|text|sms|enquiries|inquiries|reservations?|bookings?|appointments?|request line|dispatch|after[- ]hours|aoh|front desk|head office|studio|shop|showroom|store|warehouse|workshop|admissions|land ?line|fixed line|international|overseas|contact|customer (?:service|care)|sales|support|contact us(?: (?:at|on))?|work|business|home|pager|general";
const HAN_PHONE =
  "电 {0,2}话|電 {0,2}話|总 ?机|總 ?機|热 ?线|熱 ?線|手 {0,2}机|手 {0,2}機|座 ?机|专 ?线|專 ?線|移动电话|行動電話|直拨|直撥|直 ?线|直 ?線|(?:联系|聯絡)人?(?=[:：] ?\\d)|(?:联系|聯絡)(?=[:：])|(?:咨 ?询|諮詢|客 ?服|销 ?售|預約|预约|免费|免費|值班|業務專線)(?=\\p{Script=Han}{0,4}(?:[\\s:：(（]|\\d|$))";
const OTHER =
  "isbn|issn|imei|imsi|mac|vat|abn|acn|a\\.?b\\.?n|a\\.?c\\.?n|crn|gst(?:in)?|tin|ein|duns|d-u-n-s|cage|naics|sic|fein|tax|u?st-?id|siret|siren|reg(?:istration|istered|\\.)?|licen[cs]e|lic|company|charity|account|acct|a/c|iban|swift|bic|sort code|routing|order|invoice|ref(?:erence)?|model|part|patent|pat|serial|item|sku|product|version|zip|post ?code|postal code|copyright|case|docket|permit|grant|po box|p\\.? ?o\\.? box|e-?mail|url|web(?:site)?|http|qq|gps|lat(?:itude)?|lon(?:gitude)?|id|hrb|hra|doi|pmid|price|cost";

const HAN_OTHER =
  "订货号|货号|物料|海关编码|型号|阅读|浏览|点击|批号|单号|订单|邮 ?编|郵 ?編|邮政编码|郵遞區號|统一编号|統一編號|统一社会信用代码|信用代码|税号|机构代码|代码|账号|帐号|帳號|备案|備案|许可证|许可|注册号|执照|编号|邮箱|微 ?信|股票代码|证券代码|标识码|证书|证号|卡号|群号|访问|访客|人次|浏览|执业";

const words = (latin: string, han = ""): RegExp =>
  new RegExp(
    `(?<![^\\P{L}\\p{Script=Han}]|\\p{N})(?:${latin})${NUMBER}(?![\\p{L}])${han ? `|(?:${han})(?:号码|號碼|号|號)?` : ""}`,
    "giu",
  );
const LETTER =
  /(?<![\p{L}\p{N}.&'’/-])(?<letter>[tpfmdocwh])(?=(?: ?[:.)|/>]| -|-) ?[+(]?[+(]?\d| \+\d| \(\d| \d{3,5}[-. ]\d{3})/giu;
const KINDS: readonly (readonly [NumberKind, RegExp])[] = [
  ["fax", words(FAX, HAN_FAX)],
  ["telephone", words(PHONE, HAN_PHONE)],
  ["other", words(OTHER, HAN_OTHER)],
];
const SIGNS = /(?<fax>📠|🖷|℻)|☎|☏|📞|📱|✆|℡|🕿/gu;
const HEAD =
  /(?:fax|facsimile|mobile|cell|toll|freephone|hotline|总机|總機|客服|座机|手機|熱線|📠|☎|📞|📱|电话|電話|传真|傳真|手机|热线|phone|tel\b)/iu;

/** The labels of a line in its order; "Tel/Fax" and "Phone & Fax" are one of both kinds. */
export function numberLabels(line: string): readonly NumberLabel[] {
  const found: NumberLabel[] = KINDS.flatMap(([kind, pattern]) =>
    [...line.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  for (const match of line.matchAll(LETTER))
    found.push({
      kind: /f/iu.test(match[0]) ? "fax" : "telephone",
      start: match.index,
      end: match.index + 1,
    });
  for (const match of line.matchAll(SIGNS))
    found.push({
      kind: match.groups?.["fax"] ? "fax" : "telephone",
      start: match.index,
      end: match.index + match[0].length,
    });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: NumberLabel[] = [];
  for (const label of found) {
    const before = apart.at(-1);
    if (!before || label.start >= before.end) apart.push(label);
  }
  return joined(apart, line);
}

const WECHAT = /^微 ?信/u;

function joined(labels: readonly NumberLabel[], line: string): readonly NumberLabel[] {
  const result: NumberLabel[] = [];
  for (const label of labels) {
    const before = result.at(-1);
    const between = before ? line.slice(before.end, label.start) : "";
    const isJoined = /^ ?(?:[/&+／,、和及或]|and|or)? ?[(（]? ?$/iu.test(between);
    // 手机/微信: who is called there is written to there as well.
    if (before?.kind === "telephone" && isJoined && WECHAT.test(line.slice(label.start, label.end)))
      continue;
    const isPair =
      before !== undefined && before.kind !== "other" && label.kind !== "other" && isJoined;
    // "Phone Fax" without a mark between is the head of two columns.
    if (!isPair || (before.kind !== label.kind && between === " ")) result.push(label);
    else
      result[result.length - 1] = {
        // 传真电话 is the line of the fax.
        kind: before.kind === label.kind || between === "" ? before.kind : "both",
        start: before.start,
        end: label.end,
      };
  }
  return result;
}

/** The kind of number that a line announces which holds nothing but a label; `undefined` for any other line. */
export function labelAlone(line: string): NumberKind | undefined {
  if (line.length > 48 || /\d{3}/u.test(line)) return undefined;
  const labels = numberLabels(line);
  const telling = labels.filter(({ kind }) => kind !== "other");
  // "传 真" is spread out to the width of its column.
  const isHead =
    HEAD.test(line.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, "")) ||
    /[:：]$/u.test(line);
  if (telling.length === 0) return labels.length > 0 && line.length <= 24 ? "other" : undefined;
  if (!isHead) return undefined;
  let rest = line;
  for (const { start, end } of labels.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  if (rest.replace(/[^\p{L}\p{N}]/gu, "").length > 16) return undefined;
  const kinds = new Set(telling.map(({ kind }) => kind));
  if (kinds.has("fax")) return kinds.has("telephone") || kinds.has("both") ? "both" : "fax";
  return "telephone";
}
