/** The way to the page of the exchange; what was imported there is seen here as soon as one comes back. */
import { useCallback, useState } from "preact/hooks";
import type { SidebarState } from "../../sidebar-contract.ts";
import { useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { Failure } from "./status.tsx";
import { useReturn } from "./use-return.ts";
import { useScript } from "./use-script.ts";

export function Exchange({ onReturn }: { readonly onReturn: (state: SidebarState) => void }) {
  const text = useText();
  const { busy, failure, ask } = useScript();
  const [isOpen, setOpen] = useState(false);
  const look = useCallback(
    () => void callScript("sidebarState").then(onReturn, () => undefined),
    [onReturn],
  );
  useReturn(isOpen, look);
  return (
    <section aria-labelledby="import">
      <h2 id="import">{text("title.import")}</h2>
      <p>{text("exchange.explained")}</p>
      <button
        type="button"
        class="first"
        disabled={busy}
        onClick={() =>
          ask(
            () => callScript("openExchange"),
            () => setOpen(true),
          )
        }
      >
        {text("exchange.open")}
      </button>
      {failure !== undefined && <Failure reason={failure} />}
    </section>
  );
}
