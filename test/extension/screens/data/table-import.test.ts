/** An edited file while it is written into the database: nothing that ends the thread can be pressed, for nobody would know what was written. */
/// <reference types="vite/client" />
import "fake-indexeddb/auto";
import { parseHTML } from "linkedom";
import { h, render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import type { Told } from "../../../../extension/exchanging/tasks.ts";
import { TableImport } from "../../../../extension/screens/data/table-import.tsx";

afterEach(() => vi.unstubAllGlobals());

const none = { added: 0, updated: 0, unchanged: 0 };
const plan = {
  counts: new Proxy({}, { get: () => none }),
  conflicts: [],
  problems: [],
  changes: [],
  settings: [],
  names: new Map(),
  texts: new Map(),
  forgotten: 0,
  isSettings: false,
  takesSettings: false,
};
const read = { name: "a.csv", tried: "table", problems: [], notices: [], unusable: 0, plan };

test("an import under way is neither broken off nor replaced by another file", async () => {
  const { document, window } = parseHTML("<html><body></body></html>");
  const asked: { readonly id: number; readonly task: { readonly kind: string } }[] = [];
  let say: (told: Told) => void = () => undefined;
  for (const [name, value] of Object.entries({
    document,
    window,
    requestAnimationFrame: (work: () => void) => setTimeout(work),
    cancelAnimationFrame: () => undefined,
    Worker: class {
      addEventListener(kind: string, listener: (event: { readonly data: Told }) => void) {
        if (kind === "message") say = (data) => listener({ data });
      }
      postMessage(message: (typeof asked)[number]) {
        asked.push(message);
      }
      terminate() {}
    },
  }))
    vi.stubGlobal(name, value);
  render(h(TableImport, {}), document.body as unknown as Element);
  const button = (label: string) =>
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label);
  const input = document.querySelector("input")!;
  Object.defineProperty(input, "files", { value: [{ name: "a.csv" }] });
  input.dispatchEvent(new window.Event("change"));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  say({ id: asked[0]!.id, answer: read });
  await vi.waitFor(() => expect(button("Import now")).toBeDefined());
  button("Import now")!.dispatchEvent(new window.Event("click"));
  await vi.waitFor(() => expect(asked.map(({ task }) => task.kind)).toEqual(["read", "apply"]));
  const ending = ["Cancel", "Choose a table or workbook"];
  await vi.waitFor(() =>
    expect(ending.map((label) => button(label)!.disabled)).toEqual([true, true]),
  );
  say({ id: asked[1]!.id, answer: undefined });
  await vi.waitFor(() => expect(document.body.textContent).toContain("has been imported"));
  render(null, document.body as unknown as Element);
});
