/** Notes with the evidence: what was said and where it stands, at each cell that names an observation. */
import { dayOf, message, type Locale, type Observation } from "#core";
import { FIRST_ROW, type Tab } from "../workbook/tab.ts";

/** Our notes begin with the quotation, and are told from the user's own by that. */
const OPENING = "“";

/** The longest part of a text that a note shows. */
const SHOWN = 300;

/** Writes the notes of a column of observation ids, as far as they are new; notes of the user's own stay. */
export function noteEvidence(
  tab: Tab,
  column: string,
  observations: ReadonlyMap<string, Observation>,
  locale: Locale,
): void {
  const place = tab.places.get(column);
  const at = tab.spec.columns.findIndex(({ key }) => key === column);
  if (place === undefined || tab.rows.length === 0) return;
  const range = tab.sheet.getRange(FIRST_ROW, place + 1, tab.rows.length, 1);
  const before = range.getNotes();
  const after = before.map(([note = ""], row) => {
    if (note !== "" && !note.startsWith(OPENING)) return [note];
    const observation = observations.get(String(tab.rows[row]![at]));
    return [observation ? evidenceOf(observation, locale) : ""];
  });
  if (after.some(([note], row) => note !== before[row]![0])) range.setNotes(after);
}

function evidenceOf({ value, quote, source, observedAt }: Observation, locale: Locale): string {
  const said = (quote?.exact ?? value).slice(0, SHOWN);
  const where = [message(locale, `channel.${source.channel}`), dayOf(observedAt)].join(", ");
  return [`${OPENING}${said}”`, where, source.url].filter(Boolean).join("\n");
}
