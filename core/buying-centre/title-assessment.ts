/** What a job title clearly says of its bearer's part in the buying centre: a suggestion, never a judgement. */
import type {
  ContactFunction,
  ContactLevel,
  ContactRole,
} from "../research/account/needed-place.ts";

export interface TitleAssessment {
  readonly level: ContactLevel | undefined;
  readonly function: ContactFunction | undefined;
  readonly roles: readonly ContactRole[];
}

// Those who assist somebody have their chief's title in their own.
const ASSISTING =
  /(?<!\p{L})(?:assistant|secretary|aide|deputy assistant)(?: to| of|$)|^(?:personal|executive|office) assistant|助理|秘书(?!长)|秘書(?!長)/iu;
// "Vice president" and 副总经理 are managers: they can veto, and sign within their limits.
const DEPUTY = /(?<!\p{L})(?:vice|deputy|associate|assistant)[- ]|(?<!\p{L})[SEA]?VP(?!\p{L})|副/iu;
const DECIDING =
  /(?<!\p{L})(?:CEO|chief executive|managing director|managing partner|general manager|(?:co-?)?owner|proprietor|(?:co-?)?founder|chairman|chairwoman|chairperson|president|Geschäftsführer(?:in)?|Inhaber(?:in)?|Vorstand(?:svorsitzender?)?)(?!\p{L})|董事长|董事長|总经理|總經理|总裁|總裁|执行董事|執行董事|首席执行官|執行長|创始人|創辦人|法定代表人|^(?:厂长|廠長|行长|院长|院長)$/iu;
const MANAGING =
  /(?<!\p{L})(?:manager|director|head|chief|supervisor|superintendent|controller|treasurer|foreman|C[FTOI]O|Leiter(?:in)?|Prokurist(?:in)?|[SEA]?VP|vice[- ]president)(?!\p{L})|经理|經理|总监|總監|主任|部长|部長|科长|科長|处长|處長|课长|課長|主管|厂长|廠長|副总|副總|总工|總工|首席|技術長|財務長/iu;
const OPERATING =
  /(?<!\p{L})(?:engineer|buyer|purchaser|technician|operator|fitter|mechanic|specialist|analyst|clerk|accountant|bookkeeper|designer|developer|inspector|planner|worker)(?!\p{L})|工程师|工程師|采购员|採購員|技术员|技術員|操作员|操作員|专员|專員|设计师|設計師|会计|會計|质检员|出纳|文员|技工/iu;

const FUNCTIONS: readonly (readonly [ContactFunction, RegExp])[] = [
  [
    "purchasing-finance",
    /purchas|procure|sourcing|(?<!\p{L})buyer|supply chain|financ|account(?:ant|ing|s)(?!\p{L})|bookkeep|treasur|controller|(?<!\p{L})CFO(?!\p{L})|Einkauf|采购|採購|供应链|供應鏈|财务|財務|会计|會計|出纳|招标/iu,
  ],
  [
    "technical",
    /technical|technolog|engineer|R&D|research|(?<!\p{L})(?:CTO|CIO|IT)(?!\p{L})|design|laborator|Technik|Entwicklung|技术|技術|研发|研發|工程|设计|設計|信息|总工|總工|工艺/iu,
  ],
  [
    "using",
    /production|manufactur|(?<!\p{L})plant(?!\p{L})|factory|workshop|operat(?:or|ions)|maintenance|foreman|Produktion|Werk|生产|生產|制造|製造|车间|車間|设备|設備|操作|厂长|廠長|运行/iu,
  ],
];

/**
 * What the title says, as far as it does: the chief of a company decides, a head of something manages, and who is
 * named by a trade works with the product. A title that names two functions says neither.
 * @example titleAssessment("Head of Purchasing").function // "purchasing-finance"
 */
export function titleAssessment(title: string): TitleAssessment {
  const level = levelOf(title);
  const named = FUNCTIONS.filter(([, words]) => words.test(title));
  const own = named.length === 1 && level !== "deciding" ? named[0]![0] : undefined;
  return { level, function: own, roles: rolesOf(title, level, own) };
}

function levelOf(title: string): ContactLevel | undefined {
  if (ASSISTING.test(title)) return "operating";
  if (DECIDING.test(title) && !DEPUTY.test(title) && !isOfPart(title)) return "deciding";
  if (DECIDING.test(title) || MANAGING.test(title)) return "managing";
  return OPERATING.test(title) ? "operating" : undefined;
}

/** "General manager, purchasing" and 采购部总经理 are the chiefs of a part, and not of the company. */
function isOfPart(title: string): boolean {
  return (
    FUNCTIONS.some(([, words]) => words.test(title)) ||
    /部|区|區|(?<!\p{L})(?:sales|marketing|human|regional|area|division|export)(?!\p{L})|销售|銷售|市场|市場|人事|人力/iu.test(
      title,
    )
  );
}

function rolesOf(
  title: string,
  level: ContactLevel | undefined,
  own: ContactFunction | undefined,
): readonly ContactRole[] {
  if (level === "deciding") return ["decider"];
  if (/design|设计|設計/iu.test(title) && own === "technical") return ["designer"];
  return level === "operating" && own === "using" ? ["user"] : [];
}
