/** Ids for what was typed into a workbook: the same file read again gives the same ones, so that nothing comes twice. */

/** An id that follows from its parts alone; two lists of parts practically never share one. */
export function typedId<T extends string>(parts: readonly string[]): T {
  const text = parts.map((part) => `${part.length} ${part}`).join("\n");
  return `wb-${[1, 2].map((seed) => hash(text, seed)).join("")}` as T;
}

/** Fifty-three bits of a text (cyrb53), in base 36. */
function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36).padStart(11, "0");
}
