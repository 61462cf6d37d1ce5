/** A page that only the script reads: a text that HtmlService leaves alone. */

export function jsonPage(text: string): string {
  const json = JSON.stringify(text)
    .replaceAll("<", "\\u003c")
    .replaceAll("`", "\\u0060")
    // Nothing in it may look like a comment: HtmlService removes those.
    .replaceAll("/", "\\/");
  return `<script type="application/json">${json}</script>`;
}
