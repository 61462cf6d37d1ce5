/** What an import would add and change, collection by collection. */
import type { Collection } from "#core";
import type { ImportPreview } from "../../sidebar-contract.ts";
import { useNumber, useText } from "../locales/language.tsx";

export type Counts = Extract<ImportPreview, { ok: true }>["counts"];

function collectionsOf(counts: Counts): readonly Collection[] {
  return Object.keys(counts) as Collection[];
}

export function sumOf(counts: Counts, what: "added" | "updated"): number {
  return collectionsOf(counts).reduce((sum, collection) => sum + counts[collection][what], 0);
}

export function CountTable({ counts }: { readonly counts: Counts }) {
  const text = useText();
  const number = useNumber();
  return (
    <table>
      <caption>{text("import.would")}</caption>
      <thead>
        <tr>
          <th scope="col">{text("import.kind")}</th>
          <th scope="col">{text("import.added")}</th>
          <th scope="col">{text("import.updated")}</th>
          <th scope="col">{text("import.unchanged")}</th>
        </tr>
      </thead>
      <tbody>
        {collectionsOf(counts).map((collection) => (
          <tr key={collection}>
            <td>{text(`collection.${collection}`)}</td>
            <td>{number(counts[collection].added)}</td>
            <td>{number(counts[collection].updated)}</td>
            <td>{number(counts[collection].unchanged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
