/** Reads telephone and mail links: the page itself says what they are. */
import { foldSpace } from "#core";
import { declaredAs, shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type Link, type PageSnapshot, textOf } from "../snapshot.ts";
import { digitsIn, EMAIL } from "./vocabulary/shapes.ts";

// A telephone link is also how some sites mark up their fax; the word before it tells.
const FAX_BEFORE =
  /(?:fax|telefax|facsimile|传 ?真|傳 ?真|(?<![\p{L}])f)[ :：.|]*(?:no\.?|number)?[ :：.]*$/iu;

// Archives of the web and hasty hands put an address before the word.
const MAIL = /^\s*(?:\.{0,2}\/|https?:\/\/[^\s?#]{1,300}\/)?mailto:/iu;

/** Proposals from `tel:` and `mailto:` links. */
export function readContactLinks(snapshot: PageSnapshot): readonly Proposal[] {
  return snapshot.links.flatMap((link) => {
    if (/^\s*(?:tel|callto):/iu.test(link.href)) return telephone(snapshot, link);
    if (MAIL.test(link.href)) return mails(snapshot, link);
    const hidden = /\/cdn-cgi\/l\/email-protection#([\da-f]{6,200})$/iu.exec(link.href);
    if (hidden) return mail(snapshot, link, unmasked(hidden[1]!));
    return [];
  });
}

function telephone(snapshot: PageSnapshot, link: Link): readonly Proposal[] {
  const target = decoded(link.href.replace(/^\s*(?:tel|callto):/iu, "").split(/[;?]/u)[0]!);
  const shown = foldSpace(textOf(snapshot, link));
  const isShown = digitsIn(shown) >= 7 && digitsIn(shown) <= 17 && !/\p{L}{4}/u.test(shown);
  const value = isShown ? shown : target;
  if (digitsIn(value) < 5) return [];
  const before = snapshot.text.slice(Math.max(0, link.start - 16), link.start);
  return [
    proposalOf(
      "contact-links",
      FAX_BEFORE.test(before) ? "fax" : "telephone",
      value,
      isShown ? shownAt(snapshot, link) : declaredAs(link.href),
    ),
  ];
}

function mails(snapshot: PageSnapshot, link: Link): readonly Proposal[] {
  const targets = decoded(link.href.replace(MAIL, "").split("?")[0]!);
  return targets
    .split(/[,;]/u)
    .flatMap((target) => mail(snapshot, link, target.replace(/^.*<|>.*$/gu, "")));
}

function mail(snapshot: PageSnapshot, link: Link, target: string): readonly Proposal[] {
  const address = foldSpace(target).replace(/^\/\//u, "");
  if (EMAIL.exec(address)?.[0] !== address) return [];
  const shown = textOf(snapshot, link).toLowerCase().indexOf(address.toLowerCase());
  const start = link.start + shown;
  return [
    proposalOf(
      "contact-links",
      "email",
      address,
      shown < 0 ? declaredAs(link.href) : shownAt(snapshot, { start, end: start + address.length }),
    ),
  ];
}

// A content network hides addresses so: each byte is masked with the first one.
function unmasked(hex: string): string {
  const bytes = (hex.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
  const [mask = 0, ...masked] = bytes;
  return String.fromCharCode(...masked.map((byte) => byte ^ mask));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text.trim();
  }
}
