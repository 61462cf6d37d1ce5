/** What elements declare about themselves, shown or hidden, handed to those that collect it. */
import type { Stretch } from "../snapshot.ts";
import type { DeclaredCollector, Leaving } from "./declared-items.ts";

const DECLARING =
  "[itemprop],[itemscope],[itemtype],[property],[typeof],[rel],[rev],[about],[resource]";

export function opened(
  element: Element,
  collectors: readonly DeclaredCollector[],
): readonly Leaving[] {
  return collectors.flatMap((collector) => collector.open(element) ?? []);
}

// Hidden things are not read, but what they declare about themselves is.
export function declareHidden(
  element: Element,
  collectors: readonly DeclaredCollector[],
  here: Stretch,
): void {
  if (element.matches(DECLARING))
    for (const leave of opened(element, collectors)) leave(here, false);
  for (const inner of element.querySelectorAll(DECLARING))
    for (const leave of opened(inner, collectors)) leave(here, false);
}
