/** Holds facts back that may be another company's, until the user says whose they are. */
import type { IdentityGate } from "#core";
import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { Target } from "../../capture/keeping/account-target.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import { pageAddress } from "../../capture/web-address.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import { ledgerOf } from "../../store/research/ledger.ts";
import { useLive } from "../../store/live.ts";

interface Confirmations {
  readonly confirmed: ReadonlySet<string>;
  readonly confirm: (key: string) => void;
}

const Confirmed = createContext<Confirmations>({
  confirmed: new Set(),
  confirm: () => undefined,
});

const KEY = "confirmed-identities";

/** Remembers, until the panel is closed for good, for which page and account the user has confirmed. */
export function IdentityConfirmations(props: { children: ComponentChildren }) {
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(
    () => new Set(JSON.parse(sessionStorage.getItem(KEY) ?? "[]") as string[]),
  );
  const confirm = useCallback(
    (key: string) =>
      setConfirmed((known) => {
        const all = new Set([...known, key]);
        sessionStorage.setItem(KEY, JSON.stringify([...all]));
        return all;
      }),
    [],
  );
  const value = useMemo(() => ({ confirmed, confirm }), [confirmed, confirm]);
  return <Confirmed.Provider value={value}>{props.children}</Confirmed.Provider>;
}

/** Whether facts of the page may go to the account; while that is being found out, they wait. */
export type Passage =
  | { readonly state: "checking" | "open" }
  | { readonly state: "held"; readonly gate: IdentityGate; readonly confirm: () => void };

/**
 * The passage of a page's facts to an account. A new account is named by the user and holds nothing yet that
 * could be mixed up. `isClip`: a passage chosen by hand from a page that says nothing of itself may pass.
 */
export function usePassage(
  page: { readonly url: string; readonly title: string },
  proposals: readonly Proposal[],
  target: Target,
  isClip = false,
): Passage {
  const { confirmed, confirm } = useContext(Confirmed);
  const { account, isNew } = target;
  const { url, title } = page;
  const found = useLive(async () => {
    if (isNew) return undefined;
    const { observations, withdrawals } = await ledgerOf([account.id]);
    // Telling companies apart takes tables of legal forms and registers, which only facts on their way need.
    const { gateOf } = await import("../../capture/keeping/page-gate.ts");
    const ledger = { observations, withdrawals };
    const gate = await gateOf({ url, title }, proposals, account, ledger, today());
    return { of: { id: account.id, url, proposals }, gate };
  }, [url, title, proposals, account, isNew]);
  if (isNew) return { state: "open" };
  const key = `${account.id} ${pageAddress(url)}`;
  if (confirmed.has(key)) return { state: "open" };
  if (found.state === "failed") return { state: "open" };
  // An answer stays until the next one is there; one about another page or account doesn't count.
  const answer = found.state === "ready" ? found.value : undefined;
  const isFresh =
    answer?.of.id === account.id && answer.of.url === url && answer.of.proposals === proposals;
  if (!answer || !isFresh) return { state: "checking" };
  const { gate } = answer;
  const saysNothing = gate.because.every(({ code }) => code === "nothing-to-compare");
  if (gate.gate === "open" || (isClip && saysNothing)) return { state: "open" };
  return { state: "held", gate, confirm: () => confirm(key) };
}

/** Asks for what is to be done once the passage is open; while it is being found out, that waits and isn't lost. */
export function useWhenOpen(passage: Passage, act: () => void): () => void {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    if (!isAsked || passage.state === "checking") return;
    setAsked(false);
    if (passage.state === "open") act();
  }, [isAsked, passage.state, act]);
  return () => setAsked(true);
}

/** Why the facts wait, and the two ways on. */
export function HeldNotice(props: {
  passage: Extract<Passage, { state: "held" }>;
  accountName: string;
}) {
  const { t, term } = useLocale();
  const { gate, confirm } = props.passage;
  const isOther = gate.verdict === "different";
  return (
    <Notice tone="caution" title={t(isOther ? "gate.different" : "gate.doubtful")}>
      <ul class="reasons">
        {gate.because.map(({ code, first, second }) => (
          <li key={code}>{term(`identity-reason.${code}`, { first, second })}</li>
        ))}
      </ul>
      <p class="soft">{t("gate.ask", { account: props.accountName })}</p>
      <div class="row">
        <Button small onClick={confirm}>
          {t("gate.confirm", { account: props.accountName })}
        </Button>
      </div>
    </Notice>
  );
}
