/** Reads the certificates, approvals and official titles that a company says it holds. */
import { shownAt } from "../proposals/proof.ts";
import { type Proposal, proposalOf } from "../proposals/proposal.ts";
import { type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";

// These say by themselves what they are: standards by which companies are certified, not products.
const NAMED =
  /(?<![\p{L}\d])(?:(?:EN |BS |DIN |GB\/T ?)*ISO(?:\/(?:TS|IEC))?[ -]?(?:9001|9002|10012|13485|14001|14064|15189|1702[015]|20000|20121|22000|22163|22301|22716|27001|27701|28000|29001|3834|37001|39001|41001|42001|45001|50001|55001)(?:[-:]\d{1,4}){0,2}|IATF ?16949(?::\d{4})?|TS ?16949|OHSAS ?18001|AS ?9100[A-D]?|EN ?1090(?:-\d)?(?: EXC ?\d)?|HACCP|BRCGS?|AEO-[CFS]|CMMI(?: ?(?:Level|ML|L))? ?[1-5]|ASME [A-Z]{1,3} stamp|API ?(?:Spec )?Q[12]|NADCAP|UL ?508A|C?GMP)(?![\p{L}\d])/giu;
// These are also a matter of products and laws: the word beside them makes them a certificate.
const BESIDE =
  /(?<![\p{L}\d])(?:(?:CE|UL|SGS|TÜV|RoHS|CCC|3C|FDA|ATEX|FSC|CSA|EAC|UKCA|PED|CNAS|API|REACH)(?=[ -]?(?:certifi|mark(?:ed|ing)?\b|approv|listed\b|accredit|registered\b|认证|認證|认可|证书|標誌|标志)))[ -]?(?:certifi(?:ed|cates?|cation)|mark(?:ed|ing)?|approv(?:ed|al)|listed|accredit(?:ed|ation)|registered|认证|認證|认可|证书|標誌|标志)?/gu;
const TITLES =
  /(?:国家级?|省级?|市级?|國家級?)?(?:高新技术企业|高新技術企業|专精特新[“"「]?小巨人[”"」]?企业|专精特新(?:中小)?企业|企业技术中心|工程技术研究中心|重合同守信用企业|制造业单项冠军(?:示范)?企业|瞪羚企业)|(?:特种设备(?:生产|制造)许可证|安全生产许可证|AAA级(?:信用|资信)企业|中国驰名商标|著名商标)/gu;
// What is to come, or is another's, is no certificate.
const NOT_HELD =
  /(?:we (?:help|assist|advise)|consult|working towards|applying for|plan(?:s|ned|ning)? to (?:obtain|get)|申请|申报|代办|咨询|辅导|争取)[^.。;；]{0,40}$/iu;
const MOST = 20;

/** Proposals of certificates, each once, as the page writes it. */
export function readCertificates(snapshot: PageSnapshot): readonly Proposal[] {
  const met = new Set<string>();
  const found: Stretch[] = [];
  for (const line of snapshot.lines) {
    if (line.region === "navigation") continue;
    const text = textOf(snapshot, line);
    for (const shape of [NAMED, BESIDE, TITLES])
      for (const { 0: words, index } of text.matchAll(shape)) {
        const key = words.replace(/[\s-]/gu, "").toLowerCase();
        if (met.has(key) || NOT_HELD.test(text.slice(0, index))) continue;
        met.add(key);
        found.push({ start: line.start + index, end: line.start + index + words.trimEnd().length });
      }
  }
  return found
    .toSorted((a, b) => a.start - b.start)
    .slice(0, MOST)
    .map((place) =>
      proposalOf("certificates", "certificates", textOf(snapshot, place), shownAt(snapshot, place)),
    );
}
