/** What follows every exchange: all figures anew, in as many runs as that takes. */
import { ask, type Talk } from "./talk.ts";

export function* recalculate(): Talk<void> {
  let { progress } = yield* ask("afterExchange", [], { what: "finishing", done: 0, of: 1 });
  while (progress) {
    const { done, of } = progress;
    ({ progress } = yield* ask("recalculate", [true], { what: "finishing", done, of }));
  }
}
