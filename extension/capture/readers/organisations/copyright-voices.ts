/** The name in a copyright line, which says most surely whose page it is. */
import type { Line } from "../../snapshot.ts";
import { ownersIn } from "./han-owner-voices.ts";
import { namesIn } from "../vocabulary/organisation-names.ts";
import type { NameVoice } from "./name-voice.ts";
import { bare } from "./bare-name.ts";

const COPYRIGHT =
  /(?:©|\(c\)|copyright(?!s?@)|&copy;|版权所有|版權所有|著作權)(?:[\s:：©]|\(c\)|copyright|版权所有|版權所有|all rights reserved|by|[-–—,.\s]|to|present|(?:19|20)\d\d)*(?!\s*(?:by|all rights))/iu;

export function copyrightVoices(line: Line, text: string): readonly NameVoice[] {
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
