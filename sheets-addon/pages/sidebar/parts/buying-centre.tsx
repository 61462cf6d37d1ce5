/** The buying centre on an account's card: support, gates, warnings and people. */
import type { AccountCard } from "../../sidebar-contract.ts";
import { useText } from "../locales/language.tsx";

export function BuyingCentre({ card }: { readonly card: AccountCard }) {
  const text = useText();
  const { surface, gates, warnings, holes, people } = card;
  return (
    <>
      <h3>{text("centre.title")}</h3>
      <p>
        {surface === null
          ? text("centre.unknown")
          : text("centre.surface", { points: Math.round(surface * 100) })}
      </p>
      <ul class="plain">
        {gates.map(({ name, isOpen, obstacles }) => (
          <li key={name}>
            <b class={isOpen ? "good" : ""}>{[isOpen ? "✓" : "○", name].join(" ")}</b>{" "}
            <span class="soft">{obstacles.join(" · ")}</span>
          </li>
        ))}
      </ul>
      {warnings.length > 0 && <p class="bad">{warnings.join(" · ")}</p>}
      <ul class="plain">
        {people.map(({ name, position, influence, stance, stanceName, metOn }) => (
          <li key={name}>
            <b>{name}</b> {position}
            <br />
            <span class={stance === "opponent" ? "bad" : "soft"}>
              {[
                stanceName ?? text("centre.no-stance"),
                influence !== null && text("centre.influence", { influence }),
                metOn ? text("centre.met", { day: metOn }) : text("centre.never-met"),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {holes.length > 0 && <p class="soft">{text("centre.holes", { who: holes.join("; ") })}</p>}
    </>
  );
}
