/** How Google writes the errors of formulas. */

/** What a cell shows until a custom function has been computed, which is after the script that wrote it. */
export const LOADING = "Loading...";

/** How Google writes an error of the engine. */
export function errorText(error: { readonly type: string; readonly message?: string | undefined }) {
  if (error.message === LOADING) return LOADING;
  const texts: Record<string, string> = {
    DIV_BY_ZERO: "#DIV/0!",
    NA: "#N/A",
    NAME: "#NAME?",
    NUM: "#NUM!",
    REF: "#REF!",
    SPILL: "#REF!",
    CYCLE: "#REF!",
    VALUE: "#VALUE!",
  };
  return texts[error.type] ?? "#ERROR!";
}
