/** Legal forms: how each is written in company names, and which of them may be the same. */

/**
 * A legal form. Forms of one `family` are spellings or national kinds of one thing; with a `country` it exists
 * only there. The family `any` says nothing: “Co.” may stand for any of them.
 */
export interface LegalForm {
  readonly name: string;
  readonly family: string;
  readonly country?: string;
}

type Row = readonly [name: string, family: string, country: string, spellings: string];

// Spellings are folded and without spaces: “GmbH & Co. KG” is read as “gmbhandcokg”.
const latin: readonly Row[] = [
  ["Ltd", "limited", "", "ltd limited coltd colimited companylimited companyltd"],
  ["Pty Ltd", "limited", "AU", "ptyltd ptylimited pty proprietarylimited coptyltd"],
  ["Pvt Ltd", "limited", "IN", "pvtltd pvtlimited privatelimited privateltd"],
  ["Pte Ltd", "limited", "SG", "pteltd ptelimited"],
  ["Sdn Bhd", "limited", "MY", "sdnbhd sendirianberhad"],
  ["Berhad", "shares", "MY", "bhd berhad"],
  ["PLC", "shares", "GB", "plc publiclimitedcompany"],
  ["PCL", "shares", "TH", "pcl publiccompanylimited"],
  ["LLP", "llp", "", "llp limitedliabilitypartnership"],
  ["LP", "limited-partnership", "", "lp limitedpartnership"],
  ["LLC", "llc", "", "llc limitedliabilitycompany"],
  ["Inc.", "incorporated", "US", "inc incorporated coinc companyinc"],
  ["Corp.", "corporation", "", "corp corporation"],
  ["JSC", "shares", "", "jsc jointstockcompany"],
  ["Co.", "any", "", "co company andco andcompany"],
  ["GmbH", "gmbh", "", "gmbh ggmbh gesellschaftmitbeschrankterhaftung gesmbh"],
  ["GmbH & Co. KG", "gmbh-kg", "DE", "gmbhandcokg gmbhcokg gmbhundcokg"],
  ["AG & Co. KG", "ag-kg", "DE", "agandcokg agcokg seandcokg"],
  ["KGaA", "kgaa", "DE", "kgaa seandcokgaa agandcokgaa gmbhandcokgaa"],
  ["UG", "ug", "DE", "ug ughaftungsbeschrankt unternehmergesellschaft"],
  ["AG", "ag", "", "ag aktiengesellschaft"],
  ["KG", "kg", "", "kg kommanditgesellschaft cokg andcokg"],
  ["OHG", "ohg", "DE", "ohg offenehandelsgesellschaft"],
  ["GbR", "gbr", "DE", "gbr"],
  ["e.K.", "ek", "DE", "ek ekfm ekfr einkaufmann"],
  ["e.V.", "ev", "DE", "ev"],
  ["SE", "se", "", "se societaseuropaea"],
  ["B.V.", "bv", "NL", "bv beslotenvennootschap"],
  ["N.V.", "nv", "", "nv naamlozevennootschap"],
  ["BVBA", "limited", "BE", "bvba sprl"],
  ["S.A.", "sa", "", "sa sociedadanonima societeanonyme sau"],
  ["S.A. de C.V.", "sa", "MX", "sadecv sabdecv"],
  ["S.A.S.", "sas", "", "sas sasu"],
  ["SARL", "sarl", "", "sarl eurl sagl"],
  ["S.p.A.", "spa", "IT", "spa societaperazioni"],
  ["S.r.l.", "srl", "", "srl srls"],
  ["S.L.", "sl", "ES", "sl slu sociedadlimitada"],
  ["Lda", "lda", "", "lda ltda"],
  ["AB", "ab", "SE", "ab aktiebolag abpubl"],
  ["A/S", "as", "", "as aktieselskab"],
  ["ApS", "aps", "DK", "aps anpartsselskab"],
  ["ASA", "asa", "NO", "asa"],
  ["Oy", "oy", "FI", "oy osakeyhtio"],
  ["Oyj", "oyj", "FI", "oyj"],
  ["Sp. z o.o.", "spzoo", "PL", "spzoo spolkazoo spolkazograniczonaodpowiedzialnoscia"],
  ["Sp. k.", "spk", "PL", "spk spolkakomandytowa spzoospk"],
  ["s.r.o.", "sro", "", "sro spolsro"],
  ["Kft.", "kft", "HU", "kft"],
  ["Zrt.", "zrt", "HU", "zrt nyrt"],
  ["d.o.o.", "doo", "", "doo"],
  ["OOO", "ooo", "RU", "ooo ооо"],
  ["AO", "ao", "RU", "oao pao zao ао оао пао зао"],
  ["UAB", "uab", "LT", "uab"],
  ["SIA", "sia", "LV", "sia"],
  ["Ltd. Şti.", "limited", "TR", "ltdsti limitedsirketi"],
  ["PT", "pt", "ID", "tbk"],
  ["FZE", "fze", "AE", "fze fzco fzllc"],
  ["株式会社", "shares", "JP", "kk kabushikikaisha cokk"],
  ["주식회사", "shares", "KR", "주식회사"],
  ["유한회사", "limited", "KR", "유한회사"],
];

// In front of the name, as in “ООО Ромашка” or “PT Maju”.
const latinPrefixes: readonly Row[] = [
  ["OOO", "ooo", "RU", "ooo ооо"],
  ["AO", "ao", "RU", "oao pao zao ао оао пао зао"],
  ["UAB", "uab", "LT", "uab"],
  ["SIA", "sia", "LV", "sia"],
  ["PT", "pt", "ID", "pt"],
  ["주식회사", "shares", "KR", "주식회사"],
  ["유한회사", "limited", "KR", "유한회사"],
];

// The longer before the shorter; at the end of the name, the Japanese ones at its beginning too.
const han: readonly Row[] = [
  ["股份有限公司", "shares", "", "股份有限公司 股份公司"],
  ["有限公司", "limited", "", "有限责任公司 有限公司"],
  ["合伙企业", "partnership", "CN", "合伙企业 普通合伙"],
  ["有限合伙", "limited-partnership", "CN", "有限合伙企业 有限合伙"],
  ["个人独资企业", "sole", "CN", "个人独资企业"],
  ["专业合作社", "cooperative", "CN", "农民专业合作社 专业合作社"],
  ["株式会社", "shares", "JP", "株式会社"],
  ["有限会社", "limited", "JP", "有限会社"],
  ["合同会社", "godo", "JP", "合同会社"],
  ["合资会社", "goshi", "JP", "合资会社 合資会社"],
  ["公司", "any", "", "总公司 公司"],
];

const bracketed: readonly Row[] = [
  ["Pvt Ltd", "limited", "IN", "p pvt"],
  ["株式会社", "shares", "JP", "株"],
  ["有限会社", "limited", "JP", "有"],
  ["合同会社", "godo", "JP", "同"],
  ["주식회사", "shares", "KR", "주"],
  ["유한회사", "limited", "KR", "유"],
  ["有限合伙", "limited-partnership", "CN", "有限合伙"],
  ["合伙企业", "partnership", "CN", "普通合伙 特殊普通合伙"],
];

const index = /* @__NO_SIDE_EFFECTS__ */ (rows: readonly Row[]): ReadonlyMap<string, LegalForm> =>
  new Map(
    rows.flatMap(([name, family, country, spellings]) =>
      spellings
        .split(" ")
        .map((spelling) => [spelling, country ? { name, family, country } : { name, family }]),
    ),
  );

/** By the spelling, folded and without spaces: at the end, at the beginning, of Chinese names, in brackets. */
export const latinForms = /* @__PURE__ */ index(latin);
export const latinFormPrefixes = /* @__PURE__ */ index(latinPrefixes);
export const hanForms = /* @__PURE__ */ index(han);
export const bracketedForms = /* @__PURE__ */ index(bracketed);

/**
 * Can two names with these forms be names of one company? An absent form says nothing.
 * @example areCompatibleForms({ name: "Ltd", family: "limited" }, { name: "PLC", family: "shares", country: "GB" }) // false
 */
export function areCompatibleForms(a: LegalForm | undefined, b: LegalForm | undefined): boolean {
  if (!a || !b || a.family === "any" || b.family === "any") return true;
  return a.family === b.family && (!a.country || !b.country || a.country === b.country);
}
