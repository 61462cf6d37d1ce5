/** What passes between a page and a script through `google.script.run`: plain data only, copied on the way. */
import { types } from "node:util";
import type { Sandbox } from "./sandbox.ts";

/** A copy of plain data; anything Google would refuse throws, with the path to it. */
function plain(value: unknown, path: string, seen: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    throw new TypeError(`google.script.run does not pass ${value} (${path}).`);
  }
  if (typeof value !== "object" || types.isProxy(value))
    throw new TypeError(`google.script.run does not pass a ${typeof value} (${path}).`);
  if (seen.includes(value))
    throw new TypeError(`google.script.run does not pass circular references (${path}).`);
  const chain = [...seen, value];
  if (Array.isArray(value))
    return Array.from(value, (item: unknown, index) => plain(item, `${path}[${index}]`, chain));
  if (Object.prototype.toString.call(value) !== "[object Object]")
    throw new TypeError(
      `google.script.run does not pass a ${Object.prototype.toString.call(value).slice(8, -1)} (${path}).`,
    );
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, plain(item, `${path}.${key}`, chain)]),
  );
}

export const crossing = {
  in: (value: unknown, sandbox: Sandbox): unknown =>
    sandbox.parse(JSON.stringify(plain(value, "parameter", []))),
  out: (value: unknown): unknown => (value === undefined ? undefined : plain(value, "result", [])),
};
