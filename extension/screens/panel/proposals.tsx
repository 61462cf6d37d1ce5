/** The proposals of a page: accept or dismiss each by button or key, or accept all; nothing is kept before. */
import { type PropertyKey, propertyKeys } from "#core";
import { useRef, useState } from "preact/hooks";
import { factKey } from "../../capture/proposals/merge-proposals.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import { Button, IconButton } from "../../components/button.tsx";
import { Badge, Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { QuoteLine } from "./quote-line.tsx";

export function Proposals(props: {
  proposals: readonly Proposal[];
  /** The keys of the facts that the account has already. */
  known: ReadonlySet<string>;
  /** Waits the user's word whose facts these are? */
  isHeld: boolean;
  onAccept: (proposals: readonly Proposal[]) => void;
}) {
  const { t } = useLocale();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLUListElement>(null);
  const ordered = props.proposals.toSorted((a, b) => orderOf(a.property) - orderOf(b.property));
  const isKnown = (proposal: Proposal): boolean => props.known.has(factKey(proposal));
  const shown = ordered.filter((proposal) => !dismissed.has(factKey(proposal)));
  const open = shown.filter((proposal) => !isKnown(proposal));
  const knownOnes = shown.filter(isKnown);

  const focusAt = (index: number): void => {
    const buttons = list.current?.querySelectorAll<HTMLElement>(".proposal__accept button") ?? [];
    buttons[Math.max(0, Math.min(index, buttons.length - 1))]?.focus();
  };
  const dismiss = (proposal: Proposal, index: number): void => {
    focusAt(index + 1 < open.length ? index + 1 : index - 1);
    setDismissed(new Set([...dismissed, factKey(proposal)]));
  };
  const accept = (proposal: Proposal, index: number): void => {
    if (props.isHeld) return;
    focusAt(index + 1 < open.length ? index + 1 : index - 1);
    props.onAccept([proposal]);
  };

  return (
    <Card
      title={t("panel.proposals")}
      note={open.length > 0 ? t("panel.proposalsKeys") : undefined}
      actions={
        open.length > 1 && (
          <Button kind="primary" small disabled={props.isHeld} onClick={() => props.onAccept(open)}>
            {t("panel.acceptAll", { count: open.length })}
          </Button>
        )
      }
    >
      {shown.length === 0 && <p class="soft">{t("panel.noProposals")}</p>}
      {shown.length > 0 && open.length === 0 && <p class="soft">{t("panel.allKnown")}</p>}
      <ul class="proposals" ref={list}>
        {open.map((proposal, index) => (
          <ProposalItem
            key={factKey(proposal)}
            proposal={proposal}
            onAccept={() => accept(proposal, index)}
            onDismiss={() => dismiss(proposal, index)}
            onMove={(steps) => focusAt(index + steps)}
          />
        ))}
      </ul>
      {knownOnes.length > 0 && <KnownOnes proposals={knownOnes} />}
    </Card>
  );
}

function ProposalItem(props: {
  proposal: Proposal;
  onAccept: () => void;
  onDismiss: () => void;
  onMove: (steps: number) => void;
}) {
  const { t, term } = useLocale();
  const { proposal } = props;
  const property = term(`property.${proposal.property}`);
  const named = { property, value: proposal.value };
  // Enter presses the button itself.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "arrowdown") props.onMove(1);
    else if (key === "arrowup") props.onMove(-1);
    else if (key === "a") props.onAccept();
    else if (key === "x") props.onDismiss();
    else return;
    event.preventDefault();
  };
  return (
    <li class="proposal">
      <div class="proposal__fact">
        <span class="proposal__property">{property}</span>
        <span class="proposal__value">{proposal.value}</span>
      </div>
      <div class="proposal__actions">
        <span class="proposal__accept">
          <Button
            small
            aria-label={t("panel.acceptFact", named)}
            onClick={props.onAccept}
            onKeyDown={onKeyDown}
          >
            {t("panel.accept")}
          </Button>
        </span>
        <IconButton icon="close" label={t("panel.dismissFact", named)} onClick={props.onDismiss} />
      </div>
      <p class="proposal__proof">
        <QuoteLine proposal={proposal} />
        <span class="faint">{t(proposal.reason)}</span>
      </p>
    </li>
  );
}

function KnownOnes(props: { proposals: readonly Proposal[] }) {
  const { t, term } = useLocale();
  return (
    <details class="known">
      <summary>{t("panel.knownHere", { count: props.proposals.length })}</summary>
      <ul class="known__list">
        {props.proposals.map((proposal) => (
          <li key={factKey(proposal)}>
            <span class="faint small">{term(`property.${proposal.property}`)}</span>
            <span>{proposal.value}</span>
            <Badge tone="good">{t("panel.known")}</Badge>
          </li>
        ))}
      </ul>
    </details>
  );
}

function orderOf(property: PropertyKey): number {
  // Who the company is comes first; the rest follows the profile.
  return property === "legal-name" || property === "trade-name"
    ? -1
    : propertyKeys.indexOf(property);
}
