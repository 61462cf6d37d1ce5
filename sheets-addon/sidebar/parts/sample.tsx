/** The sample data: offered to an empty workbook, and gone in one click. */
import type { SidebarState } from "../../sidebar-contract.ts";
import { useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { Failure } from "./status.tsx";
import { useScript } from "./use-script.ts";

export function Sample({
  hasSample,
  onChange,
}: {
  readonly hasSample: boolean;
  readonly onChange: (state: SidebarState) => void;
}) {
  const text = useText();
  const { busy, failure, ask } = useScript();
  const change = () =>
    void ask(() => callScript(hasSample ? "dropSampleData" : "addSampleData"), onChange);
  return (
    <div class="note">
      <p>{text(hasSample ? "sample.here" : "sample.offered")}</p>
      <button type="button" disabled={busy} onClick={change}>
        {text(busy ? "sample.busy" : hasSample ? "sample.remove" : "sample.add")}
      </button>
      {failure !== undefined && <Failure reason={failure} />}
    </div>
  );
}
