/** The words for what no missing fact could change any more, and for what one still could. */
import { saidIn } from "./said.ts";

const words = { sure: ["Sure", "确定"], undecided: ["Undecided", "未定"] } as const;

/** How a language says it. */
export function certaintyIn(language: unknown): (isSure: boolean) => string {
  const said = saidIn(words, language);
  return (isSure) => said(isSure ? "sure" : "undecided");
}
