/** Acceptances in their turn: what is accepted while an identity check or a save is under way waits, and is not lost. */
import { useEffect, useRef, useState } from "preact/hooks";
import { factKey } from "../../capture/merge-proposals.ts";
import type { Proposal } from "../../capture/proposal.ts";
import type { Passage } from "./identity-gate.tsx";

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
  const [waiting, setWaiting] = useState<readonly Proposal[]>([]);
  const [isSaving, setSaving] = useState(false);
  // What has been handed on isn't saved twice, though the ledger that shows it as known may come later.
  const handedOn = useRef(new Set<string>());
  useEffect(() => {
    setWaiting([]);
    handedOn.current.clear();
  }, [key]);
  useEffect(() => {
    for (const fact of known) handedOn.current.delete(fact);
  }, [known]);
  useEffect(() => {
    if (waiting.length === 0 || isSaving || passage.state === "checking") return;
    setWaiting([]);
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
  }, [waiting, isSaving, passage.state, known, save]);
  return (proposals) => setWaiting((before) => [...before, ...proposals]);
}
