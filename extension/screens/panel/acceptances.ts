/** Acceptances in their turn: what is accepted while an identity check or a save is under way waits, and is not lost. */
import { useEffect, useRef, useState } from "preact/hooks";
import { factKey } from "../../capture/proposals/merge-proposals.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import type { Passage } from "./identity-gate.tsx";

const NONE: readonly Proposal[] = [];

/**
 * Takes proposals and hands them on, all that wait at once, as soon as the passage is open and nothing is being
 * saved. Held ones are dropped: the user sees why, and accepts again once he has said whose they are.
 * `key` tells the page and its reading: what was accepted of another one is not handed on.
 */
export function useAcceptances(of: {
  readonly key: unknown;
  readonly passage: Passage;
  readonly known: ReadonlySet<string>;
  readonly save: (proposals: readonly Proposal[]) => Promise<boolean>;
}): (proposals: readonly Proposal[]) => void {
  const { key, passage, known, save } = of;
  const [asked, setAsked] = useState<{
    readonly key: unknown;
    readonly proposals: readonly Proposal[];
  }>({
    key,
    proposals: NONE,
  });
  const waiting = asked.key === key ? asked.proposals : NONE;
  const [isSaving, setSaving] = useState(false);
  // What has been handed on isn't saved twice, though the ledger that shows it as known may come later.
  const handedOn = useRef(new Set<string>());
  useEffect(() => {
    for (const fact of known) handedOn.current.delete(fact);
  }, [known]);
  useEffect(() => {
    if (waiting.length === 0 || isSaving || passage.state === "checking") return;
    // Only these: what has been accepted since waits for its own turn.
    setAsked((now) => ({
      ...now,
      proposals: now.proposals.filter((one) => !waiting.includes(one)),
    }));
    if (passage.state === "held") return;
    const fresh = new Map(waiting.map((proposal) => [factKey(proposal), proposal]));
    for (const fact of fresh.keys())
      if (known.has(fact) || handedOn.current.has(fact)) fresh.delete(fact);
    if (fresh.size === 0) return;
    for (const fact of fresh.keys()) handedOn.current.add(fact);
    const handOn = async (): Promise<void> => {
      setSaving(true);
      const isSaved = await save([...fresh.values()]);
      if (!isSaved) for (const fact of fresh.keys()) handedOn.current.delete(fact);
      setSaving(false);
    };
    handOn().catch(() => setSaving(false));
  }, [key, waiting, isSaving, passage.state, known, save]);
  // Told by its key and not cleared by an effect: that would come after a quick first click, and lose it.
  return (proposals) =>
    setAsked((before) => ({
      key,
      proposals: before.key === key ? [...before.proposals, ...proposals] : proposals,
    }));
}
