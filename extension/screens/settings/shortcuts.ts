/** The keyboard shortcuts that the browser has really given to the extension; a suggested one may stay unassigned. */
import { browser } from "wxt/browser";

export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The shortcuts, those of the extension's own commands first; `keys` is empty where none is assigned. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => name && !name.startsWith("_"))
    .map(({ name, description, shortcut }) => ({
      name: name ?? "",
      description: description ?? "",
      keys: shortcut ?? "",
    }));
}
