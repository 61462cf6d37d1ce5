/** The street and the postcode in an address that is written as one text. */

export interface AddressParts {
  readonly street: string;
  readonly postalCode: string | undefined;
}

const HAN = /\p{Script=Han}/u;
// Six digits anywhere are a mainland code; three, five or six at the very beginning one of Taiwan.
const HAN_CODE =
  /(?<![\d-])(\d{6})(?!\d|-| ?[号號弄巷室楼樓栋幢])|^[台臺]?[灣湾]? ?(\d{3}(?:\d{2,3})?)(?= ?\p{Script=Han}{2})/u;
const COUNTRIES =
  /^(?:(?:the )?(?:u\.?k|u\.?s\.?a?|united (?:kingdom|states)|england|scotland|wales|northern ireland|ireland|australia|canada|india|germany|deutschland|the netherlands|netherlands|singapore|hong kong|china|p\.? ?r\.? china|malaysia|indonesia|new zealand))\.?$/iu;
// UK; Ireland; Netherlands; Canada; the US with its state; Australia with its state; a bare number.
const CODES = [
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u,
  /\b[A-Z]\d[\dW] [A-Z\d]{4}\b/u,
  /\b\d{4} ?[A-Z]{2}\b/u,
  /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/u,
  /(?<=\b[A-Z][A-Za-z]+\.?,? )\d{5}(?:-\d{4})?\b/u,
  /(?<=\b(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT) )\d{4}\b/u,
  /(?<![\d-])\d{5,6}(?![\d-])/u,
];
const REGION = /^(?:[A-Z]{2,3}|(?:Co(?:unty)?\.?) .+)?$/u;

/** Splits an address; a Chinese one keeps its province and town, as it is one line there. */
export function addressParts(address: string): AddressParts {
  const folded = address.replace(/\s+/gu, " ").trim();
  return HAN.test(folded) ? hanParts(folded) : lineParts(folded);
}

function hanParts(address: string): AddressParts {
  const code = HAN_CODE.exec(address);
  const street = address
    .replace(code?.[0] ?? "", "")
    .replace(/[（(][^\p{L}\d]*[）)]|(?:邮政编码|郵政編碼|邮编|郵編|郵遞區號)[:：]?/gu, "")
    .replace(/^[\s,，、]+|[\s,，、.。]+$/gu, "");
  return { street, postalCode: code?.[1] ?? code?.[2] };
}

function lineParts(address: string): AddressParts {
  const parts = address
    .split(/\s*[,;|\n]\s*/u)
    .filter((part) => part !== "" && !COUNTRIES.test(part));
  const at = parts.findLastIndex((part, index) => index > 0 && codeIn(part) !== undefined);
  if (at < 0) return { street: parts.join(", "), postalCode: undefined };
  const postalCode = codeIn(parts[at]!)!;
  let end = at;
  // Without a town beside the postcode, the town is the part before, and perhaps a county between.
  const beside = parts[at]!.replace(postalCode, "").trim();
  if (REGION.test(beside) && end > 1) end -= 1;
  if (/^Co(?:unty)?\.? /u.test(parts[end] ?? "") && end > 1) end -= 1;
  return { street: parts.slice(0, end).join(", "), postalCode };
}

function codeIn(part: string): string | undefined {
  for (const code of CODES) {
    const match = code.exec(part);
    if (match) return match[0];
  }
  return undefined;
}
