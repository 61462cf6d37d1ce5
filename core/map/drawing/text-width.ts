/** How wide a text will be when it is drawn: an estimate without fonts, made to err on the wide side. */

/** Scripts whose characters are as wide as they are high, and the marks that are set as wide. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}|[\u{20000}-\u{3fffd}]/u;
const NARROW = /[ !'(),./:;I[\]fijl|t]/u;
const WIDE = /[%&+<=>@MW_mw~\u2014]/u;

/**
 * The estimated width of a text of one line, in the unit of `fontSize`.
 * @example textWidth("华星", 10) // 20
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * fontSize;
}

/**
 * The text, cut with an ellipsis where it would be wider than `most`; never cut inside a character.
 * @example shortened("Northern Turbine Works", 10, 70) // "Northern Tu…"
 */
export function shortened(text: string, fontSize: number, most: number): string {
  if (textWidth(text, fontSize) <= most) return text;
  let kept = "";
  let width = textWidth("…", fontSize);
  for (const character of text) {
    width += emsOf(character) * fontSize;
    if (width > most) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function emsOf(character: string): number {
  if (FULL_WIDTH.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  if (WIDE.test(character)) return 0.95;
  return /[\p{Lu}\d…]/u.test(character) ? 0.66 : 0.56;
}
