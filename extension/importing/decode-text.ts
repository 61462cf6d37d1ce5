/** The text of a file whose encoding nobody has told: UTF-8 or UTF-16 where they fit, else GB18030. */

/** Text and the encoding in which it was read. */
interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "gb18030";
}

/** Chinese spreadsheets save lists in GB18030, whose bytes are almost never valid UTF-8. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("gb18030").decode(bytes), encoding: "gb18030" };
  }
}
