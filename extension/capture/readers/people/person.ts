/** A person as a page names them: name, job title, and what the title says of level and function. */

export type Level = "executive" | "manager" | "staff";

export interface NamedPerson {
  readonly name: string;
  readonly title: string | undefined;
  readonly level: Level | undefined;
  /** The field that the title names, such as purchasing; `undefined` when it names none. */
  readonly field: WorkField | undefined;
}

const fields = {
  purchasing: /purchas|procure|sourcing|buyer|supply chain|采购|採購|供应链|供應鏈/iu,
  finance: /financ|account|treasur|controller|\bCFO\b|财务|財務|会计|會計/iu,
  technology:
    /technolog|technical|engineer|R&D|research|\bCTO\b|\bCIO\b|\bIT\b|develop|技术|技術|研发|研發|工程/iu,
  production:
    /production|manufactur|operations|plant|factory|works|quality|\bCOO\b|生产|生產|制造|質量|质量|厂长/iu,
  sales:
    /sales|business development|account (?:manager|executive)|export|销售|銷售|业务|業務|外贸/iu,
  marketing: /marketing|communications?|public relations|press|media|市场|市場|公关|品牌/iu,
  people: /human resources|\bHR\b|personnel|recruit|talent|people|人事|人力/iu,
  service: /service|support|care|reception|客服|售后|服务/iu,
} as const;
type WorkField = keyof typeof fields;

const EXECUTIVE =
  /chief|president|chair|founder|owner|partner|proprietor|principal|managing director|executive director|vice[- ]?president|general manager|\bC[EFOTIM]O\b|\bVP\b|dean|rector|board|director general|董事|总裁|總裁|总经理|總經理|法定代表人|创始人|創辦人|院长|院長|所长|会长|會長|厂长|校长|行长|书记|总监|總監/iu;
const MANAGER =
  /manager|director|head|lead|supervisor|superintendent|secretary|经理|經理|主任|主管|部长|部長|科长|课长|處長|处长|秘书长/iu;

/**
 * A person with what their title says of them.
 * @example personOf("Ada Quill", "Head of Purchasing").field // "purchasing"
 */
export function personOf(name: string, title?: string): NamedPerson {
  if (!title) return { name, title: undefined, level: undefined, field: undefined };
  const field = (Object.keys(fields) as WorkField[]).find((key) => fields[key].test(title));
  return { name, title, level: levelOf(title), field };
}

function levelOf(title: string): Level {
  if (EXECUTIVE.test(title)) return "executive";
  return MANAGER.test(title) ? "manager" : "staff";
}
