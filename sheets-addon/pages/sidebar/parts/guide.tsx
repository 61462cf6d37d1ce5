/** The guided look around in the sample data, a step at a time, which ends as it began: with an empty workbook. */
import { useState } from "preact/hooks";
import type { AccountCard, SidebarState } from "../../sidebar-contract.ts";
import { useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { Failure } from "./status.tsx";
import { useScript } from "./use-script.ts";
import type { View } from "./views.tsx";

/** The sample account of which there is most to tell. */
const SHOWN = "sample-a2";
const steps = ["map", "account", "rating", "scales", "end"] as const;

interface Props {
  readonly onView: (view: View) => void;
  readonly onCard: (card: AccountCard) => void;
  readonly onChange: (state: SidebarState) => void;
}

export function Guide({ onView, onCard, onChange }: Props) {
  const text = useText();
  const [at, setAt] = useState(0);
  const { busy, failure, ask } = useScript();
  const step = steps[at]!;
  const show = () => {
    if (step === "account")
      void ask(
        () => callScript("selectAccount", SHOWN),
        (card) => card && onCard(card),
      );
    else if (step !== "end") onView(step === "rating" ? "overview" : step);
    if (step === "rating")
      void ask(
        () => callScript("showTab", "ratings"),
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
