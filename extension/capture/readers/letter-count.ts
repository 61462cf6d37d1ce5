/** How many letters a text has, whatever else stands in it. */

export function letterCount(text: string): number {
  return text.replace(/[^\p{L}]/gu, "").length;
}
