/** Finds Chinese addresses: behind their label, or by running from province or town down to a house. */
import { addressParts } from "../address-parts.ts";
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";

const LABEL =
  /(?:(?:公司|企业|企業|单位|單位|联系|聯系|聯絡|聯繫|通讯|通訊|通信|注册|註冊|登记|办公|辦公|经营|營業|营业|总部|總部|总公司|總公司|工厂|工廠|生产|厂区|研发|收件|邮寄|寄送|详细|門市|门店|店铺|分公司|办事处|中心|基地|所在)?(?:地 {0,2}址|住 {0,2}所)|厂 ?址|廠 ?址|社 ?址|校 ?址|院 ?址|总部位于|所在地)(?:[（(][^）)]{1,8}[）)])? ?(?:[:：｜|]|(?=\p{Script=Han}{2,3}(?:省|市|区|縣|县)))\s*/gu;
// Where the value of a label ends although the line goes on.
const END =
  /(?: ?[|｜;；。,，]?\s*(?:(?:联系|聯絡|公司|客服|服务|销售|总机|咨询|24小时)?(?:电 ?话|電 ?話|热 ?线|熱線)|传 ?真|傳 ?真|手 ?机|手 ?機|邮 ?编|郵 ?編|郵遞區號|邮政编码|邮 ?箱|电子邮|信箱|E-?mail|Email|Tel|TEL|Fax|FAX|Phone|Mobile|P\.?C|QQ|微信|联系人|聯絡人|网 ?址|網 ?址|网站|官网|Http|http|www\.|版权|Copyright|备案|ICP|技术支持|乘车|交通|地图|導航|导航|地址|Add|ADD|营业时间|統一編號|总部|分公司[:：])|[;；|｜。]|\s{2,}|[（(](?:邮编|郵編))/u;

const PROVINCE =
  "(?:中国|中國|中华人民共和国)?[ ,，]?(?:[台臺][湾灣](?:省)?|香港(?:特别行政区|特別行政區)?|新界|九[龍龙]|澳[门門]|北京|天津|上海|重庆|重慶|河北|山西|辽宁|吉林|黑龙江|江苏|江蘇|浙江|安徽|福建|江西|山东|山東|河南|湖北|湖南|广东|廣東|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)?";
const TOWN = "\\p{Script=Han}{2,4}?[市縣县州]";
const INSIDE =
  "(?:[\\p{Script=Han}A-Za-z\\d０-９Ａ-Ｚ\\-－—–～~#＃()（）、·.&/]| (?=[\\dA-Za-z])|(?<=[\\d省市区县區縣路街鎮镇]) )";
const HOUSE =
  "(?:[\\d０-９一二三四五六七八九十百]+ ?(?:[-－—~、/]\\d+)*(?:号|號|弄|巷|楼|樓|室|层|層|座|栋|棟|幢|F|单元|組|组|期)|[A-Za-z]座|大厦|大廈|广场|廣場|中心|工业园区?|工業園區?|科技园|产业园|开发区|园区|園區|村|工业区|工業區)";
const RUNNING = new RegExp(
  `(?:(?:(?:${PROVINCE} ?)(?:${TOWN} ?)?|(?:${TOWN} ?))(?:\\p{Script=Han}{1,8}?(?:区|區|县|縣|市|镇|鎮|乡|鄉|旗|新区|街道)){0,3}${INSIDE}{1,40}?${HOUSE}(?:${INSIDE}{0,24}?${HOUSE}){0,6}(?:[（(][^）)]{2,24}[）)])?)`,
  "gu",
);
const NEEDED = /路|街|道|巷|弄|号|號|园|園|村|大厦|大廈|广场|開發|开发区|工业区|工業區|胡同|里/u;
const SENTENCE =
  /的|是|了|ICP|备案|举报|和(?!平|谐|田|县|邦|美|园|泰|盛|信|记|顺|兴|丰)|与|在|为|有限|我们|公司(?!旁)|成立|年(?!号)|生产|投资/u;

/** Proposals from the whole text. */
export function readHanAddresses(snapshot: PageSnapshot): readonly Proposal[] {
  return snapshot.lines.flatMap((line, index) => {
    const text = textOf(snapshot, line);
    if (!/\p{Script=Han}/u.test(text) || text.length > 3000) return [];
    const places = labelled(text).map(({ start, end }) => ({
      start: line.start + start,
      end: line.start + end,
    }));
    if (
      places.length === 0 &&
      new RegExp(`^(?:${LABEL.source.replace("(?:[:：]|", "(?:[:：]?$|")})`, "u").test(text)
    ) {
      const next = snapshot.lines[index + 1];
      const place = next && ended(textOf(snapshot, next), 0);
      if (next && place && isAddress(textOf(snapshot, next).slice(place.start, place.end)))
        places.push({ start: next.start + place.start, end: next.start + place.end });
    }
    for (const match of text.matchAll(RUNNING)) {
      const place = {
        start: line.start + match.index,
        end: line.start + match.index + match[0].length,
      };
      const isKnown = places.some(({ start, end }) => start < place.end && place.start < end);
      if (!isKnown && isAddress(match[0]) && !SENTENCE.test(match[0])) places.push(place);
    }
    const code = codeAround(snapshot, index);
    return places.map((place) => {
      const value = textOf(snapshot, place);
      const parts = addressParts(value);
      return proposalOf("address", "address", value, shownAt(snapshot, place), {
        parts: { ...parts, postalCode: parts.postalCode ?? code },
      });
    });
  });
}

const CODE =
  /(?:邮 ?编|郵 ?編|邮政编码|郵遞區號|郵政區號|邮码|P\.?C\.?|Zip(?: ?code)?|Post ?code) ?[:：｜|]? ?(\d{6}|\d{3}(?:\d{2,3})?)(?!\d)/iu;

/** The postcode that is written behind its label in this line or one of the next. */
function codeAround(snapshot: PageSnapshot, index: number): string | undefined {
  for (const line of snapshot.lines.slice(index, index + 5)) {
    const code = CODE.exec(textOf(snapshot, line))?.[1];
    if (code) return code;
  }
  return undefined;
}

function labelled(text: string): readonly Stretch[] {
  return [...text.matchAll(LABEL)].flatMap((label) => {
    const place = ended(text, label.index + label[0].length);
    return place && isAddress(text.slice(place.start, place.end)) ? [place] : [];
  });
}

function ended(text: string, from: number): Stretch | undefined {
  const rest = text.slice(from);
  const stop = END.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, stop).replace(/[\s,，、。.]+$/u, "");
  const lead = words.length - words.trimStart().length;
  return words.trim() === "" ? undefined : { start: from + lead, end: from + words.length };
}

function isAddress(words: string): boolean {
  return (
    words.length >= 5 &&
    words.length <= 120 &&
    (words.match(/\p{Script=Han}/gu) ?? []).length >= 4 &&
    NEEDED.test(words) &&
    !/@|https?:/u.test(words)
  );
}
