/** The words that the script reads from a page of their own. */
import { resolve } from "node:path";
import { describedSchemas } from "./described-schemas.ts";
import { jsonPage } from "./json-page.ts";
import { wordModules } from "./script-parts.ts";
import { standardProcessRows } from "./standard-process-rows.ts";

/** The core's messages that the script says; the rest of the catalogue stays out. */
const said =
  /^(problem|place|scale-kind|quadrant|quadrant-meaning|posture|sales-stage|purchasing-stage|alignment|property-group|property|channel|information-point|information-state|contact-level|contact-function|contact-role|buyer-type|stance|gate|gate-obstacle|buying-centre-warning|reason-to-see)\./u;

export async function pageWords(root: string): Promise<string> {
  const words: Record<string, unknown> = {
    schemas: describedSchemas(),
    "standard-process": standardProcessRows,
  };
  for (const [file, parts] of Object.entries(wordModules)) {
    const module = (await import(resolve(root, file))) as Readonly<Record<string, object>>;
    for (const [name, part] of Object.entries(parts))
      words[part] = part.startsWith("method.")
        ? Object.fromEntries(Object.entries(module[name]!).filter(([key]) => said.test(key)))
        : module[name];
  }
  return jsonPage(words);
}
