/** Offers a file to the user through the browser's own download. */

/** Long enough for the browser to take over the blob; it then keeps its own copy. */
const RELEASE_AFTER = 60_000;

/** Saves content under a file name. Text is written as UTF-8. */
export function download(fileName: string, content: Blob | string, type = "text/plain"): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER);
}
