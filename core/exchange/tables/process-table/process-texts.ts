/** The texts of a process as rows: what a row may be, where its text stands, and the mark of all that is said. */
import type { ProcessContent } from "../../../pipeline/process-version.ts";
import { salesStages, type Condition } from "../../../pipeline/sales-process.ts";
import type { LocalText } from "../../../value/local-text.ts";
import type { Row } from "../table.ts";

/** What a row may be, and where its texts stand: in our stage, in its guide, or in the customer's stage. */
export const parts = {
  milestone: ["stages", "milestones"],
  criterion: ["stages", "criteria"],
  process: ["guides", "process"],
  relationship: ["guides", "relationship"],
  information: ["guides", "information"],
  appraisal: ["guides", "appraisal"],
  aid: ["guides", "aids"],
  action: ["guides", "actions"],
  customer: ["purchasing", "name"],
  sign: ["purchasing", "signs"],
} as const;

export type Part = keyof typeof parts;

export const processParts = Object.keys(parts) as readonly Part[];

export type Drafted = Record<string, unknown> & { readonly key: string };

/** Stage, part, id and texts. */
export function textRows(version: ProcessContent): readonly Row[] {
  return salesStages.flatMap((_, stage) =>
    processParts.flatMap((part) => {
      const [place, field] = parts[part];
      const own = version[place]?.[stage] as Drafted | undefined;
      const found = own?.[field] as LocalText | readonly Condition[] | undefined;
      const texts: readonly { readonly id: string; readonly text: LocalText }[] = !found
        ? []
        : Array.isArray(found)
          ? (found as readonly Condition[])
          : [{ id: own!.key, text: found as LocalText }];
      return texts.map(({ id, text }): Row => [stage + 1, part, id, text.en ?? "", text.zh ?? ""]);
    }),
  );
}

/** The id of a row's text; somebody who adds a row needn't think of one. */
export function itemId([, , stage, part, id, en, zh]: Row): string {
  return String(id).trim() || `own-${markOf([[stage!, part!, en!, zh!]])}`;
}

/** A mark of everything that a process says. */
export function printOf(content: ProcessContent): string {
  return markOf(textRows(content));
}

function markOf(rows: readonly Row[]): string {
  let mark = 17;
  for (const cell of rows.flat().map(String))
    for (let at = 0; at <= cell.length; at++)
      mark = (Math.imul(mark, 31) + (cell.charCodeAt(at) || 7)) | 0;
  return (mark >>> 0).toString(36);
}
