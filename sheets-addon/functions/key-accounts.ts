/** KEY_ACCOUNTS: the verdict of the three tests on each account, and the signs that support it. */
import { keyAccountSigns, keyAccountTests, keyAccountVerdict, type KeyAccountAnswers } from "#core";
import { cellAt, isEmpty, rowsOf } from "./arguments.ts";
import { flagOf } from "./record-rows.ts";
import { saidIn } from "./said.ts";
import { keyAccountWords } from "./formula-words.ts";

const questions = [...keyAccountTests, ...keyAccountSigns];

/** For each row: the verdict, the tests that failed, those to find out, and the number of signs. */
export function keyAccountRows(
  answers: unknown,
  language: unknown,
): readonly (readonly unknown[])[] {
  const rows = rowsOf(answers);
  const width = rows[0]?.length ?? 0;
  if (width < keyAccountTests.length || width > questions.length)
    throw new Error(
      `“answers” has ${width} ${width === 1 ? "column" : "columns"}, but needs three to seven: products fit, buys centrally, buys again and again; and optionally progressive, good credit, high margin, large share.`,
    );
  const said = saidIn(keyAccountWords, language);
  return rows.map((row, down) => {
    if (row.every(isEmpty)) return ["", "", "", ""];
    const given: KeyAccountAnswers = Object.fromEntries(
      questions.map((question, at) => [
        question,
        isEmpty(row[at]) ? undefined : flagOf(row[at], cellAt("answers", down, at)),
      ]),
    );
    const { verdict, failed, unknown, signs } = keyAccountVerdict(given);
    const named = (keys: readonly string[]) => keys.map(said).join("; ");
    return [said(verdict), named(failed), named(unknown), signs.length];
  });
}
