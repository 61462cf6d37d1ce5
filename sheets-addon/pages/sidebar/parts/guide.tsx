/** The guided look around in the sample data, a step at a time, which ends as it began: with an empty workbook. */
import { useState } from "preact/hooks";
import type { SidebarState } from "../../sidebar-contract.ts";
import { useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { Failure } from "./status.tsx";
import { useScript } from "./use-script.ts";
import type { View } from "./views.tsx";

const steps = ["map", "account", "rating", "scales", "end"] as const;

interface Props {
  readonly onView: (view: View) => void;
  readonly onChange: (state: SidebarState) => void;
}

export function Guide({ onView, onChange }: Props) {
  const text = useText();
  const [at, setAt] = useState(0);
  const { busy, failure, ask } = useScript();
  const step = steps[at]!;
  const show = () => {
    if (step === "end") return;
    onView(step === "rating" ? "overview" : step);
    const tab = {
      map: undefined,
      account: "accounts",
      rating: "ratings",
      scales: undefined,
    } as const;
    const wanted = tab[step];
    if (wanted)
      void ask(
        () => callScript("showTab", wanted),
        () => undefined,
      );
  };
  return (
    <div class="note">
      <output>
        <strong>{text("guide.title", { step: at + 1, of: steps.length })}</strong>
        <p>{text(`guide.${step}`)}</p>
      </output>
      <div class="row">
        {step !== "end" && (
          <button type="button" class="first" onClick={show}>
            {text("guide.show")}
          </button>
        )}
        <button type="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {text("guide.back")}
        </button>
        <button type="button" disabled={step === "end"} onClick={() => setAt(at + 1)}>
          {text("guide.next")}
        </button>
      </div>
      <button
        type="button"
        disabled={busy}
        onClick={() => void ask(() => callScript("dropSampleData"), onChange)}
      >
        {text(busy ? "sample.busy" : "sample.remove")}
      </button>
      {failure !== undefined && <Failure reason={failure} />}
    </div>
  );
}
