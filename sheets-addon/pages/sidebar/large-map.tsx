/** The customer map in a window of its own: a click or Enter selects the account's row in the sheet. */
import { useState } from "preact/hooks";
import type { AccountCard } from "../sidebar-contract.ts";
import { Language, useText } from "./locales/language.tsx";
import { CustomerMap } from "./parts/customer-map.tsx";
import { Failure, Loading } from "./parts/status.tsx";
import { useAnswer } from "./parts/use-script.ts";

export function LargeMap() {
  const { answer: state, failure } = useAnswer("sidebarState");
  const [card, setCard] = useState<AccountCard>();
  return (
    <Language.Provider value={state?.locale ?? "en"}>
      <main class="large">
        {failure !== undefined && <Failure reason={failure} />}
        {!state && failure === undefined && <Loading />}
        {state && (
          <CustomerMap width={960} height={620} selected={card?.id} onCard={setCard} isLarge />
        )}
        <Selected card={card} />
      </main>
    </Language.Provider>
  );
}

function Selected({ card }: { readonly card: AccountCard | undefined }) {
  const text = useText();
  return <output class="status">{card && text("map.selected", { name: card.name })}</output>;
}
