/** People at a place of Chinese text: one name, or names one after the other. */
import {
  HAN_PERSON,
  isHanPerson,
  nameAddressed,
  plainName,
} from "../vocabulary/han-person-names.ts";
import { isHanTitle } from "../vocabulary/han-titles.ts";

const NEXT = /[ 、，,;；/／&]{0,3}/uy;
const BRACKET = /[ ]?[（(](?<words>[^）)]{1,20})[）)]/uy;
const PERSON = new RegExp(HAN_PERSON, "uy");
export interface HanPerson {
  readonly name: string;
  readonly title: string | undefined;
  readonly start: number;
  readonly end: number;
}

interface PersonAt extends HanPerson {
  readonly isAddressed: boolean;
}

export function personAt(text: string, at: number): PersonAt | undefined {
  PERSON.lastIndex = at;
  const match = PERSON.exec(text);
  if (!match) return undefined;
  const { name, addressed } = match.groups!;
  const whole = name ?? nameAddressed(addressed!);
  const written = whole ?? addressed!;
  if (!isHanPerson(written)) return undefined;
  return {
    name: plainName(written),
    isAddressed: whole === undefined,
    title: undefined,
    start: at,
    end: at + match[0].length,
  };
}

/** The names from a place on, with the title in brackets behind each. */
export function peopleFrom(
  text: string,
  from: number,
): readonly (PersonAt & { bracketed?: string })[] {
  const people: (PersonAt & { bracketed?: string })[] = [];
  for (let at = from; ;) {
    NEXT.lastIndex = at;
    const mark = NEXT.exec(text)?.[0] ?? "";
    if (mark === "" && people.length > 0 && !/[）)]$/u.test(text.slice(0, at))) return people;
    at += mark.length;
    const person = personAt(text, at);
    if (!person || person.end <= at) return people;
    BRACKET.lastIndex = person.end;
    const bracket = BRACKET.exec(text);
    const words = bracket?.groups?.["words"]?.trim();
    people.push({ ...person, ...(words && isHanTitle(words) ? { bracketed: words } : {}) });
    at = person.end + (bracket?.[0].length ?? 0);
  }
}
