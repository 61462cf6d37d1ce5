/** What is remembered of exchanges beside the records: which place this is, what it has seen, and the last import. */
import type { Collection, Editable, IsoInstant } from "#core";
import type { Exchanged } from "./exchanged.ts";

export type Entry = Editable & {
  readonly contactId?: string | undefined;
  readonly observationId?: string | undefined;
};

/** What an import wrote, so that it can be taken back as a whole. */
export interface LastImport {
  readonly key: "last-import";
  readonly file: string;
  readonly at: IsoInstant;
  /** New records with the moment of their last edit, by collection. */
  readonly added: Readonly<Partial<Record<Collection, readonly (readonly [string, string])[]>>>;
  readonly changed: readonly {
    readonly collection: Collection;
    readonly before: Entry;
    readonly after: Entry;
  }[];
  /** The records that went for good: they don't come back. */
  readonly forgotten: number;
  readonly settings: readonly string[];
  /** Those of them that had been chosen before, as they were. */
  readonly chosen?: readonly { readonly key: string; readonly value: unknown }[];
  /** What was written for them: settings that were changed since are not taken back. */
  readonly wrote?: readonly { readonly key: string; readonly value: unknown }[];
  /** What was known of its place before. */
  readonly place?: { readonly id: string; readonly versions: readonly Exchanged[] };
  readonly seen: readonly Seen[];
}

export interface Seen {
  readonly key: `seen ${string}`;
  readonly id: string;
  readonly exportedAt: IsoInstant;
}

export type ImportNote = { readonly key: "self"; readonly id: string } | Seen | LastImport;
