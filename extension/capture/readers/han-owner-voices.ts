/** What Chinese lines say of whose page it is: 版权所有 with the name before or behind it, and 主办单位. */
import type { Stretch } from "../snapshot.ts";
import { runningAddresses } from "./han-address-shapes.ts";
import { hanNamesIn } from "./han-names.ts";

export interface Owner extends Stretch {
  readonly name: string;
  /** Is it a name by its shape, or only by where it stands? */
  readonly isCertain: boolean;
}

const RIGHTS = /版权所有|版權所有|版权归|著作權所有/gu;
const SIGN = /(?:©|\(c\)|（c）|copyright(?!s?@)|版权所有|版權所有|版权归|著作權所有)/giu;
const HOST = /(?:网站)?(?:主办单位|主办|主管单位|主辦單位|主辦)(?:[:：]|(?= )) ?/gu;
const MARKS =
  /^(?:[\s:：©?？,，.。|\-–—_]|\(c\)|（c）|copyright|all rights? reserved\.?|版权所有|版權所有|(?:19|20)\d\d年?|至今|present)+/iu;
const STOP =
  /[|｜•·;；，,。、]|\s(?=\S)|all rights?|copyright|©|版权|版權|保留|技术支持|技術支援|备案|\S{1,2} ?ICP|公网安备|地址|电话|電話|邮编|制作|设计|$/iu;
const NO_OWNER =
  /^(?:本站|本网|本网站|网站|复制必究|翻版必究|侵权必究|违者必究|未经.*|所有.*|最终解释权.*|不得.*|请.*|盗版.*|保留.*)$/u;
const DESIGNER = /技术支持|技術支援|网站建设|网站制作|网站设计|網頁設計|设计制作|制作维护|承办/u;

const SAYS_WHOSE = /©|\(c\)|（c）|copyright|版权|版權|著作權|主办|主辦|主管单位/iu;

/** The owners whom a line names; the word of whoever built the site doesn't count. */
export function ownersIn(line: string): readonly Owner[] {
  if (!SAYS_WHOSE.test(line)) return [];
  const designer = DESIGNER.exec(line);
  const text = line.slice(0, designer?.index);
  const builder = designer ? hanNamesIn(line.slice(designer.index))[0]?.name : undefined;
  const signs = [...text.matchAll(SIGN)];
  const found = [
    ...signs.map(({ 0: sign, index }) => behind(text, index + sign.length)),
    ...signs.map(({ index }) => before(text, index)).filter((owner) => owner?.isCertain),
    ...[...line.matchAll(RIGHTS)]
      .map(({ index }) => before(line, index))
      .filter((owner) => owner?.name !== builder),
    ...[...text.matchAll(HOST)].map(({ 0: words, index }) => behind(text, index + words.length)),
  ];
  const told = new Set<string>();
  return found
    .filter((owner) => owner !== undefined)
    .filter(({ name }) => !told.has(name) && told.add(name));
}

function behind(text: string, from: number): Owner | undefined {
  const lead = MARKS.exec(text.slice(from))?.[0].length ?? 0;
  const rest = text.slice(from + lead, from + lead + 80);
  const [full] = hanNamesIn(rest);
  if (full && full.start <= 12 && !/[|｜。，]/u.test(rest.slice(0, full.start)))
    return ownerAt(text, from + lead + full.start, full.name, true);
  if (!/^\p{Script=Han}/u.test(rest)) return undefined;
  const address = runningAddresses(rest)[0]?.start ?? rest.length;
  const stop = Math.min(STOP.exec(rest)?.index ?? rest.length, address);
  return ownerAt(text, from + lead, rest.slice(0, stop), false);
}

function before(text: string, end: number): Owner | undefined {
  const words = text.slice(Math.max(0, end - 60), end).trimEnd();
  const [token = ""] = /[\p{Script=Han}A-Za-z\d（）()·]+$/u.exec(words) ?? [];
  if (!/\p{Script=Han}{2}/u.test(token)) return undefined;
  const start = Math.max(0, end - 60) + words.length - token.length;
  const full = hanNamesIn(token).at(-1);
  return full
    ? ownerAt(text, start + full.start, full.name, true)
    : ownerAt(text, start, token, false);
}

function ownerAt(text: string, start: number, name: string, isCertain: boolean): Owner | undefined {
  const bare = name.trim();
  if (bare.length < 2 || bare.length > 40 || NO_OWNER.test(bare) || /\d{5}|ICP/u.test(bare))
    return undefined;
  const at = text.indexOf(bare, start);
  return at < 0 ? undefined : { name: bare, isCertain, start: at, end: at + bare.length };
}
