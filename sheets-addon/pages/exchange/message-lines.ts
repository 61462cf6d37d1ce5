/** What an import or an export came to, in lines. */
import type { ExchangeState } from "../exchange-contract.ts";
import type { Choices } from "./conflict-rows.ts";
import type { ExchangePlan } from "./exchange-plan.ts";
import type { Exported } from "./exporting.ts";
import type { Say } from "./locales/language.tsx";

export function importedLines(
  { changes, conflicts }: ExchangePlan,
  choices: Choices,
  say: Say,
  { names }: ExchangeState,
): readonly string[] {
  const count = (kind: string) => changes.filter((one) => one.kind === kind).length;
  const open = conflicts.length - choices.size;
  const line = say("done.imported", {
    added: count("added"),
    changed: changes.filter(({ fields }) => fields.length > 0).length,
    forgotten: count("forgotten"),
  });
  if (open === 0) return [line];
  return [line, say("done.open", { count: open, tab: names["conflicts"] ?? "" })];
}

export function savedLines(
  { left, hasSample, isRemembered }: Exported,
  file: string,
  say: Say,
): readonly string[] {
  return [
    say("done.exported", { file }),
    ...(left > 0 ? [say("done.left", { count: left })] : []),
    ...(hasSample ? [say("done.sample")] : []),
    ...(isRemembered ? [] : [say("done.unremembered")]),
  ];
}
