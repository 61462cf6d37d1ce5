/** `npm run package`, after a build: one zip for each store in `dist/package/`, and their check sums. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packageOf, sha256, stores } from "./packages.ts";

const root = resolve(import.meta.dirname, "../..");
const out = join(root, "dist/package");
const packages = stores.map((store) => packageOf(root, store));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const { name, bytes, files } of packages) {
  writeFileSync(join(out, name), bytes);
  const size = bytes.length.toLocaleString("en");
  console.log(`${name.padEnd(44)}${size.padStart(10)} bytes${String(files).padStart(6)} files`);
}
writeFileSync(
  join(out, "SHA256SUMS"),
  packages.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join(""),
);
console.log(`Everything is in ${out}`);
