/** Writing SVG by hand: numbers short, text and attributes escaped, nothing that a parser would refuse. */

/** Characters that XML 1.0 can't hold even escaped, and halves of surrogate pairs. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text for XML content or an attribute value; what XML can't hold is shown as U+FFFD.
 * @example escapeXml("<b> & 'c'") // "&lt;b&gt; &amp; &#39;c&#39;"
 */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, "\ufffd").replace(/[&<>"']/gu, (character) => entities[character]!);
}

/** Attributes of an element; numbers are rounded to a hundredth of a pixel, `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element with its attributes and content, which is markup already.
 * @example element("text", { x: 1.005 }, escapeXml("<")) // '<text x="1">&lt;</text>'
 */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === "number" ? short(value) : escapeXml(value!)}"`,
    )
    .join("");
  return content.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${content.join("")}</${name}>`;
}

/** A text element; the text is escaped here. */
export function textElement(text: string, attributes: Attributes): string {
  return element("text", attributes, escapeXml(text));
}

function short(value: number): string {
  return String(Number(value.toFixed(2)));
}
