/** The three gates of a win, each with what stands in the way and what to do about it. */
import { addDays, type Gate, gatesOf, type IsoDate } from "#core";
import { Icon } from "../../components/icon.tsx";
import { Badge, Card } from "../../components/surfaces.tsx";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { coverageOfAccount } from "../account/coverage/coverage-query.ts";
import type { Centre } from "./centre-query.ts";
import { QUARTER } from "./surface-card.tsx";

export function GatesPart({ centre, today }: { centre: Centre; today: IsoDate }) {
  const { t } = useLocale();
  const gates = gatesOf({
    points: coverageOfAccount(centre.full, today).points,
    assessments: centre.full.assessments,
    since: addDays(today, -QUARTER),
  });
  return (
    <Card
      title={t("gates.title")}
      note={t("gates.open", { count: gates.filter(({ isOpen }) => isOpen).length })}
    >
      <ul class="people">
        {gates.map((gate) => (
          <GateRow key={gate.gate} gate={gate} />
        ))}
      </ul>
    </Card>
  );
}

function GateRow({ gate: { gate, isOpen, obstacles } }: { gate: Gate }) {
  const { t, term } = useLocale();
  const say = useCentreWords();
  return (
    <li class="people__row">
      <div class="people__text">
        <strong>{term(`gate.${gate}`)}</strong>
        {obstacles.map(({ obstacle, count }) => (
          <div key={obstacle} class="obstacle small">
            <p>{term(`gate-obstacle.${obstacle}`, { count: count ?? 0 })}</p>
            <p class="soft">{say(`centre.do.${obstacle}`)}</p>
          </div>
        ))}
      </div>
      <Badge tone={isOpen ? "good" : "neutral"}>
        {isOpen && <Icon name="check" size={14} />}
        {t(isOpen ? "gates.isOpen" : "gates.isShut")}
      </Badge>
    </li>
  );
}
