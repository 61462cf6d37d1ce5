/** What can be done with the accounts that are selected. */
import type { AccountId, Placement } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";
import { hrefOf } from "../workspace/route.ts";
import { ExportButton, writeCsv } from "./map-exports.tsx";

/** More links than these are a list to be opened, not a line to be read. */
const FEW = 6;

export function SelectionBar(props: {
  selected: readonly Placement[];
  onSelect: (ids: readonly AccountId[], adding: boolean) => void;
}) {
  const { locale } = useLocale();
  const m = useMapWords();
  const [isOpen, setOpen] = useState(false);
  const { selected, onSelect } = props;
  const shown = isOpen ? selected : selected.slice(0, FEW);
  return (
    <section class="selection" aria-label={m("map.selection")}>
      <output class="selection__count">{m("map.selected", { count: selected.length })}</output>
      {selected.length > 0 ? (
        <>
          <ul class="selection__names">
            {shown.map(({ accountId, name }) => (
              <li key={accountId}>
                <a href={hrefOf({ screen: "account", id: accountId })}>{name}</a>
              </li>
            ))}
            {selected.length > FEW && (
              <li>
                <Button small kind="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
                  {isOpen
                    ? m("map.fewerNames")
                    : m("map.moreNames", { count: selected.length - FEW })}
                </Button>
              </li>
            )}
          </ul>
          <div class="row">
            <ExportButton format="CSV" write={() => writeCsv(selected, locale)}>
              {m("map.exportSelection")}
            </ExportButton>
            <Button small kind="quiet" icon="close" onClick={() => onSelect([], false)}>
              {m("map.clearSelection")}
            </Button>
          </div>
        </>
      ) : (
        <span class="faint small">{m("map.howToSelect")}</span>
      )}
    </section>
  );
}
