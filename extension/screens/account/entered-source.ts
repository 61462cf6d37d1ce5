/** A source as it is entered by hand: its fields while they are typed, and what is kept of them. */
import { type Source, type SourceChannel, WebAddress } from "#core";
import { useState } from "preact/hooks";
import { defined, textOrNone } from "../../store/defined.ts";

export interface EnteredSource {
  readonly channel: SourceChannel;
  readonly title: string;
  readonly url: string;
}

/** The fields of a source, and what they come to; an address that is none must not be kept. */
export function useEnteredSource() {
  const [source, setSource] = useState<EnteredSource>({
    channel: "own-prospecting",
    title: "",
    url: "",
  });
  const url = textOrNone(source.url);
  const kept: Source = {
    channel: source.channel,
    ...defined({ url, title: textOrNone(source.title) }),
  };
  return {
    source,
    onSource: (change: Partial<EnteredSource>): void => setSource({ ...source, ...change }),
    isBadUrl: url !== undefined && !WebAddress.safeParse(url).success,
    kept,
  };
}
