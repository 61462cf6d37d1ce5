/** `HtmlService`: pages from the project's HTML files, for sidebar and dialogs. */
import { readFileSync } from "node:fs";
import { ServiceError } from "./service-calls.ts";
import { chain, serviceClass } from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";

export interface HtmlOutputState {
  title: string;
  content: string;
  readonly file: string | undefined;
  width: number | undefined;
  height: number | undefined;
}

/** `files` maps the name a script uses (without `.html`) to a path on disk. */
export function htmlService(app: App, files: Readonly<Record<string, string>>): object {
  const outputs = serviceClass<HtmlOutputState>(app.calls, "HtmlService.HtmlOutput", {
    "setTitle(string)": (output, title: string) => {
      output.title = title;
      return chain;
    },
    "getTitle()": ({ title }) => title,
    "setWidth(int)": (output, width: number) => {
      output.width = width;
      return chain;
    },
    "getWidth()": ({ width }) => width ?? null,
    "setHeight(int)": (output, height: number) => {
      output.height = height;
      return chain;
    },
    "getHeight()": ({ height }) => height ?? null,
    "getContent()": ({ content }) => content,
    "setContent(string)": (output, content: string) => {
      output.content = content;
      return chain;
    },
    "append(string)": (output, content: string) => {
      output.content += content;
      return chain;
    },
  });
  const output = (content: string, file?: string) =>
    outputs.of({ title: "", content, file, width: undefined, height: undefined });
  return serviceClass<object>(app.calls, "HtmlService", {
    "createHtmlOutput()": () => output(""),
    "createHtmlOutput(string)": (_service, html: string) => output(html),
    "createHtmlOutputFromFile(string)": (_service, name: string) => {
      const path = files[name] ?? files[name.replace(/\.html$/, "")];
      if (path === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
      return output(readFileSync(path, "utf8"), name);
    },
  }).of({});
}
