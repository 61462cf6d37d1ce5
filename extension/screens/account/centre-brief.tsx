/** The buying centre in brief: which gates are open, what endangers the project, and how many are still to find. */
import { addDays, currentStakeholders, gatesOf, holesIn, positionsNeeded, warningsOf } from "#core";
import { Icon } from "../../components/icon.tsx";
import { Badge } from "../../components/surfaces.tsx";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import { QUARTER } from "../buying-centre/surface-card.tsx";
import type { FullAccount } from "./account-query.ts";
import type { AccountCoverage } from "./coverage-query.ts";

export function CentreBrief({ full, coverage }: { full: FullAccount; coverage: AccountCoverage }) {
  const { t, term } = useLocale();
  const say = useCentreWords();
  const { assessments } = full;
  const since = addDays(today(), -QUARTER);
  const gates = gatesOf({ points: coverage.points, assessments, since });
  const known = currentStakeholders(assessments);
  const holes = holesIn(known, positionsNeeded(full.account.neededPositions, full.teamPositions));
  return (
    <div class="stack stack--tight">
      <p class="row small">
        <span class="soft">{t("gates.title")}</span>
        {gates.map(({ gate, isOpen }) => (
          <Badge key={gate} tone={isOpen ? "good" : "neutral"}>
            {isOpen && <Icon name="check" size={14} />}
            {term(`gate.${gate}`)}
            <span class="visually-hidden">{t(isOpen ? "gates.isOpen" : "gates.isShut")}</span>
          </Badge>
        ))}
      </p>
      <p class="row small">
        {warningsOf(known).map((warning) => (
          <Badge key={warning} tone="caution">
            <Icon name="warning" size={14} />
            {term(`buying-centre-warning.${warning}`)}
          </Badge>
        ))}
        {holes.length > 0 && (
          <span class="soft">{say("centre.holes", { count: holes.length })}</span>
        )}
      </p>
    </div>
  );
}
