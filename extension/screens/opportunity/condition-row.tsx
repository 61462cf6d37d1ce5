/** A milestone or success criterion: ticked or not, since when and by what evidence. */
import { type Condition, conditionsMet, textIn, type Tick } from "#core";
import { useState } from "preact/hooks";
import { formatDate } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { TickProof } from "./tick-proof.tsx";
import { TickDialog } from "./tick-dialog.tsx";

export function ConditionRow(props: { condition: Condition; standing: StandingOpportunity }) {
  const { locale, t } = useLocale();
  const [isAsking, setAsking] = useState(false);
  const { condition, standing } = props;
  const events = standing.ticks
    .filter(({ conditionId }) => conditionId === condition.id)
    .sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1));
  const isMet = conditionsMet(events).has(condition.id);
  const [last] = events;
  return (
    <li class="condition">
      <label class="check">
        <input
          type="checkbox"
          checked={isMet}
          disabled={standing.opportunity.closed !== undefined}
          onChange={(event) => {
            // The tick follows from what is recorded, so it waits for date and evidence.
            event.currentTarget.checked = isMet;
            setAsking(true);
          }}
        />
        <span>{textIn(condition.text, locale)}</span>
      </label>
      {last && <Event tick={last} />}
      {events.length > 1 && (
        <details class="condition__history small">
          <summary class="faint">{t("opportunity.history", { count: events.length - 1 })}</summary>
          {events.slice(1).map((tick) => (
            <Event key={tick.id} tick={tick} />
          ))}
        </details>
      )}
      {isAsking && (
        <TickDialog
          opportunity={standing.opportunity}
          condition={condition}
          isMet={isMet}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}

function Event({ tick }: { tick: Tick }) {
  const { locale, t } = useLocale();
  return (
    <div class="condition__evidence">
      <p class="meta small soft">
        <span>{formatDate(locale, tick.on)}</span>
        {!tick.done && <strong>{t("opportunity.takenBack")}</strong>}
        {tick.evidence.text && <span>{tick.evidence.text}</span>}
      </p>
      <TickProof evidence={tick.evidence} />
    </div>
  );
}
