/** The sample data, offered to an empty workbook. */
import type { SidebarState } from "../../sidebar-contract.ts";
import { useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { Failure } from "./status.tsx";
import { useScript } from "./use-script.ts";

export function Sample({ onChange }: { readonly onChange: (state: SidebarState) => void }) {
  const text = useText();
  const { busy, failure, ask } = useScript();
  return (
    <div class="note">
      <p>{text("sample.offered")}</p>
      <button
        type="button"
        disabled={busy}
        onClick={() => void ask(() => callScript("addSampleData"), onChange)}
      >
        {text(busy ? "sample.busy" : "sample.add")}
      </button>
      {failure !== undefined && <Failure reason={failure} />}
    </div>
  );
}
