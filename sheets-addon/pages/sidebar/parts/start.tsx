/** The first step in a workbook that has none of our tabs. */
import type { SidebarState } from "../../sidebar-contract.ts";
import { useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { Failure } from "./status.tsx";
import { useScript } from "./use-script.ts";

export function Start({ onSetUp }: { readonly onSetUp: (state: SidebarState) => void }) {
  const text = useText();
  const { busy, failure, ask } = useScript();
  return (
    <section aria-labelledby="start">
      <h2 id="start">{text("title.start")}</h2>
      <p>{text("start.explained")}</p>
      <button
        type="button"
        class="first"
        disabled={busy}
        onClick={() => ask(() => callScript("setUpWorkbook"), onSetUp)}
      >
        {text(busy ? "start.busy" : "start.action")}
      </button>
      {failure !== undefined && <Failure reason={failure} />}
    </section>
  );
}
