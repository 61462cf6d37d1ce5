/** The clip that proves a tick: its value, its quote and the link to it. */
import type { ObservationId } from "#core";
import { ObservationProof } from "../../components/observation-proof.tsx";
import { useEvidenceWords } from "../../locales/evidence-words.ts";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";

export function ClipProof({ id }: { id: ObservationId }) {
  const words = useEvidenceWords();
  const live = useLive(() => database.observations.get(id), [id]);
  if (live.state !== "ready") return null;
  // An archive may hold a tick whose clip is gone: the words of the evidence still stand.
  if (!live.value) return <p class="faint small">{words("evidence.clipGone")}</p>;
  return <ObservationProof observation={live.value} />;
}
