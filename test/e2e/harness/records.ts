/** What the product has stored, read straight from the browser's database and not through the product. */
import type { Page } from "playwright-core";

export type Stored = Readonly<Record<string, unknown>>;

/** All records of a table, seen from any page of the extension. */
export const storedRecords = (page: Page, table: string): Promise<readonly Stored[]> =>
  page.evaluate(
    (name) =>
      new Promise<Stored[]>((resolve, reject) => {
        const request = indexedDB.open("account-atlas");
        request.addEventListener("error", () => reject(request.error));
        request.addEventListener("success", () => {
          const all = request.result.transaction(name).objectStore(name).getAll();
          all.addEventListener("success", () => {
            request.result.close();
            resolve(all.result as Stored[]);
          });
          all.addEventListener("error", () => reject(all.error));
        });
      }),
    table,
  );

/** Remembers a setting as the settings screen would. */
export const storeSetting = (page: Page, key: string, value: unknown): Promise<void> =>
  page.evaluate(
    (setting) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("account-atlas");
        request.addEventListener("error", () => reject(request.error));
        request.addEventListener("success", () => {
          const write = request.result.transaction("settings", "readwrite");
          write.objectStore("settings").put(setting);
          write.addEventListener("complete", () => {
            request.result.close();
            resolve();
          });
          write.addEventListener("error", () => reject(write.error));
        });
      }),
    { key, value },
  );
