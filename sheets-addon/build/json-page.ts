/** A page that only the script reads: JSON that HtmlService leaves alone. */

export function jsonPage(content: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify(content)
    .replaceAll("<", "\\u003c")
    .replaceAll("`", "\\u0060")
    // Nothing in it may look like a comment: HtmlService removes those.
    .replaceAll("/", "\\/");
  return `<script type="application/json">${json}</script>`;
}
