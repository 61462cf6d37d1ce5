/** The files of the built add-on, as a project of Apps Script has them. */
import { resolve } from "node:path";

const built = resolve(import.meta.dirname, "../../dist/sheets");

export const bundlePath = resolve(built, "Code.js");
export const manifestPath = resolve(built, "appsscript.json");

/** Its pages, by the names that the script calls them. */
export const pages = {
  sidebar: resolve(built, "sidebar.html"),
  exchange: resolve(built, "exchange.html"),
  scales: resolve(built, "scales.html"),
  formulas: resolve(built, "formulas.html"),
  workbook: resolve(built, "workbook.html"),
};
