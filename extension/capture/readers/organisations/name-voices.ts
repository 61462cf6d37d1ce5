/** The places of a page that say whose it is: copyright line, meta tags, title, logo, labels, the name above an address. */
import { type PageSnapshot, textOf } from "../../snapshot.ts";
import { namesIn } from "../vocabulary/organisation-names.ts";
import { titleParts } from "./page-title.ts";
import { HAN_GENERIC, bare } from "./bare-name.ts";
import { copyrightVoices } from "./copyright-voices.ts";
import type { NameVoice } from "./name-voice.ts";

const META: Readonly<Record<string, number>> = {
  "og:site_name": 5,
  "application-name": 3,
  "apple-mobile-web-app-title": 2,
  "dc.publisher": 3,
  "dcterms.publisher": 3,
  "dc.creator": 2,
  "dcterms.creator": 2,
  publisher: 2.5,
  author: 1.5,
  copyright: 2.5,
  company: 4,
  owner: 2,
  organization: 3,
};

const DESIGNER =
  /(?:design(?:ed)?|develop(?:ed|ment)|power(?:ed)|host(?:ed|ing)|built|site|website|web)(?: (?:and|&) \p{L}+)? by|技术支持|技術支援|网站建设|网站制作/iu;

const LABEL =
  /^(?:(?:company|legal|registered|trading|business|organi[sz]ation|firm)(?: name)?|name of (?:company|business)|firma|公司名称|单位名称|企业名称|公司全称|公司名稱|企業名稱|公司抬头|名\s?称|单\s?位|公\s?司) ?[:：] ?(.{2,60})$/iu;

/** All voices; several may come from one source, of which the weightiest counts. */
export function nameVoices(snapshot: PageSnapshot): readonly NameVoice[] {
  return [
    ...metaVoices(snapshot),
    ...titleVoices(snapshot),
    ...pictureVoices(snapshot),
    ...lineVoices(snapshot),
  ];
}

function metaVoices({ meta }: PageSnapshot): readonly NameVoice[] {
  return meta.flatMap(({ name, content }) => {
    const weight = Object.hasOwn(META, name) ? META[name] : undefined;
    const words = bare(content);
    return weight && words ? [{ name: words, weight, source: name }] : [];
  });
}

function titleVoices({ title }: PageSnapshot): readonly NameVoice[] {
  const parts = titleParts(title);
  const told = parts.filter((part) => !HAN_GENERIC.test(part));
  const named = parts.filter((part) => bare(part) !== undefined).length;
  return parts.flatMap((part, index) => {
    const name = bare(part);
    if (!name) return [];
    // "关于我们 - 岚谈社": beside the name of the page stands that of the site.
    if (told.length === 1 && parts.length > 1 && /\p{Script=Han}/u.test(name) && name.length <= 20)
      return [{ name, weight: 4, source: "site title" }];
    // "People | Tarn Ecology Lab": so also where the other parts are words of a menu.
    if (parts.length > 1 && named === 1 && name.split(" ").length <= 6)
      return [{ name, weight: 3, source: "site title" }];
    // Sites put their own name at one of the two ends.
    const isEnd = index === 0 || index === parts.length - 1;
    const isLong = name.split(" ").length > 6 || (/\p{Script=Han}/u.test(name) && name.length > 22);
    const inner = namesIn(name)[0];
    // "Tarn Students at the University of Norwick" are where they are, and not what.
    const isPlace =
      inner !== undefined &&
      / (?:at|of|in|for|from|by)(?: [Tt]he)? $/u.test(name.slice(0, inner.start));
    const weight = isPlace ? 1 : 4;
    const legal = inner ? [{ name: inner.name, weight, source: "title" }] : [];
    return [...legal, { name, weight: isLong ? 0.5 : isEnd ? 2.5 : 1.5, source: "title" }];
  });
}

function pictureVoices({ pictures, lines }: PageSnapshot): readonly NameVoice[] {
  return pictures.flatMap(({ alt, isLogo, start, region }, index) => {
    const name = bare(alt);
    const isAtTop = index < 2 && start < (lines[6]?.start ?? 400);
    if (!name || name.split(" ").length > 7 || !(isLogo || isAtTop)) return [];
    return [
      { name, weight: isLogo && (isAtTop || region === "header") ? 3 : 1.2, source: "picture" },
    ];
  });
}

function lineVoices(snapshot: PageSnapshot): readonly NameVoice[] {
  const voices: NameVoice[] = [];
  const counts = new Map<string, number>();
  const { lines } = snapshot;
  for (const [index, line] of lines.entries()) {
    const text = textOf(snapshot, line);
    if (text.length > 1500) continue;
    voices.push(...copyrightVoices(line, text));
    const label = LABEL.exec(text);
    const labelled = label && bare(label[1]!);
    if (labelled) voices.push({ name: labelled, weight: 4, source: "label" });
    const whole = text.length < 70 ? bare(text) : undefined;
    if (whole && line.heading > 0 && line.heading <= 2)
      voices.push({
        name: whole,
        weight: line.heading === 1 ? 2 : 0.8,
        source: "heading",
        place: line,
      });
    if (whole && index < 3) voices.push({ name: whole, weight: 1.2, source: "top", place: line });
    if (whole && isAboveAddress(snapshot, index))
      voices.push({
        name: whole.replace(/[,.]$/u, ""),
        weight: 2,
        source: "above address",
        place: line,
      });
    for (const { name, start } of namesIn(text.slice(0, DESIGNER.exec(text)?.index))) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const place = { start: line.start + start, end: line.start + start + name.length };
      const inFooter = line.region === "footer" || index > lines.length - 6 ? 0.5 : 0;
      const weight = Math.min(2.5, 0.8 + 0.3 * count + inFooter);
      voices.push({ name, weight, source: "text", place });
      if (whole && whole.startsWith(name) && whole.length - name.length < 3)
        voices.push({ name, weight: 1, source: "line", place });
    }
  }
  return voices;
}

function isAboveAddress(snapshot: PageSnapshot, index: number): boolean {
  const text = textOf(snapshot, snapshot.lines[index]!);
  const next = snapshot.lines[index + 1];
  if (!next || !/^[\p{Lu}\p{Script=Han}\d]/u.test(text)) return false;
  return /^(?:\d{1,5}[A-Za-z]? \p{Lu}|P\.? ?O\.? Box|(?:Suite|Unit|Level) \d|地\s?址)/u.test(
    textOf(snapshot, next),
  );
}
