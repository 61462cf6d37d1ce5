/** What the lines with town, region and postcode look like in addresses of the Western kind, and countries. */

const STATES =
  "A[LKZRP]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[TAI]|W[AVIY]|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Calif\\.?|Mass\\.?|Penn\\.?|Conn\\.?|Ill\\.?|Mich\\.?|Minn\\.?|Wash\\.?|Tex\\.?|Fla\\.?|Ariz\\.?|Colo\\.?|Wis\\.?|N\\.[YJCHMD]\\.|D\\.C\\.|District of Columbia";
const PROVINCES =
  "AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|PEI|QC|PQ|SK|YT|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland(?: and Labrador)?|Nova Scotia|Ontario|Prince Edward Island|Qu[eé]bec|Saskatchewan|Yukon|B\\.C\\.|Ont\\.";
const AUSTRALIAN =
  "NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|NT|ACT|New South Wales|Victoria|Queensland|South Australia|Western Australia|Tasmania|Northern Territory|Australian Capital Territory";
const TOWN =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ -](?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|of|the|on|upon|under|am|an|der|la|sur|de|le|en|in|&)){0,4})";

/** Ways to write town and code in one piece; the group `code` is the postcode. */
const TOWN_LINES: readonly RegExp[] = [
  `^(?:(?<city>${TOWN}),? )?(?:${STATES}),?\\.? ?(?<code>\\d{5}(?:[-–]\\d{4})?)(?!\\d)`,
  `^(?:(?<city>${TOWN}),? )?(?:\\(?(?:${PROVINCES})\\)?,?\\.? ?)?(?:Canada,? ?)?(?<code>[A-Z]\\d[A-Z][ -]?\\d[A-Z]\\d)(?![\\p{L}\\d])`,
  `^(?:(?<city>${TOWN}),?\\.? )?(?<code>[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})(?![\\p{L}\\d])`,
  `^(?:(?<city>${TOWN}),? )?(?:${AUSTRALIAN}),?\\.? ?(?<code>\\d{4})(?!\\d)`,
  `^(?:(?:NL|B)[- ]+)?(?<code>\\d{4} ?[A-Z]{2}) +(?<city>${TOWN})$`,
  `^(?:(?<city>${TOWN}),? ?)?(?<code>(?:[AC-FHKNPRTV-Y]\\d\\d|D6W) ?[0-9AC-FHKNPRTV-Y]{4})(?![\\p{L}\\d])`,
  `^(?<city>Singapore),? ?\\(?(?<code>\\d{6})\\)?(?!\\d)`,
  `^(?<city>${TOWN}) ?[-–—,.:]? ?(?<code>\\d{3} ?\\d{3})(?! ?\\d)`,
  `^(?:[A-Z]{1,3}[-– ])?(?<code>\\d{4,5}|\\d{3} \\d{2}) +(?<city>${TOWN})(?: \\d{1,2}| (?:CEDEX|Cedex).*)?$`,
  `^(?<city>${TOWN}) (?<code>\\d{4,5})$`,
].map((source) => new RegExp(source, "u"));
/** A code of its own: its country's shape is unmistakable, or the street before it makes it likely. */
const CODE_ALONE =
  /^(?<code>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|\d{5}(?:-\d{4})?|\d{6}|\d{4})$/u;

const REGION = new RegExp(
  `^(?:${STATES}|${PROVINCES}|${AUSTRALIAN}|(?:Co\\.?|County) \\p{Lu}\\p{L}+|Dublin \\d{1,2}W?)$`,
  "u",
);
export const COUNTRY =
  /^(?:(?:the )?(?:u\.?k\.?|u\.?s\.?a?\.?|united (?:kingdom|states(?: of america)?)|great britain|england|scotland|wales|northern ireland|(?:republic of )?ireland|australia|new zealand|canada|india|germany|deutschland|netherlands|belgium|france|spain|italy|switzerland|austria|sweden|norway|denmark|finland|poland|portugal|singapore|hong kong|china|p\.? ?r\.? ?c?\.? ?(?:china)?|japan|korea|taiwan|malaysia|indonesia|thailand|vietnam|philippines|south africa|brazil|mexico|israel|turkey|united arab emirates|uae|u\.a\.e\.|egypt|kenya|nigeria|pakistan|bangladesh|sri lanka))\.?$/iu;
const TOWN_ALONE = new RegExp(`^${TOWN}$`, "u");

interface TownLine {
  readonly city: string | undefined;
  readonly code: string;
  /** The length of what was recognised. */
  readonly length: number;
}

/** Town and code in a piece of an address, at its beginning. */
export function townLine(piece: string): TownLine | undefined {
  for (const shape of TOWN_LINES) {
    const match = shape.exec(piece);
    if (match)
      return {
        city: match.groups?.["city"],
        code: match.groups!["code"]!,
        length: match[0].length,
      };
  }
  const alone = CODE_ALONE.exec(piece);
  return alone ? { city: undefined, code: alone[0], length: alone[0].length } : undefined;
}

export const isRegion = (piece: string): boolean => REGION.test(piece);
export const isTownName = (piece: string): boolean => piece.length <= 40 && TOWN_ALONE.test(piece);
