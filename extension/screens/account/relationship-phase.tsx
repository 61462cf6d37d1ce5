/** In which phase the relationship with an account is, by which fact, and what the phase asks for. */
import { relationshipPhaseNames, relationshipPhaseOf } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { ObservationProof } from "../../components/observation-proof.tsx";
import { Badge } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRelationshipWords } from "../../locales/use-relationship-words.ts";
import type { FullAccount } from "./account-query.ts";
import { FactDialog } from "./facts/fact-dialog.tsx";

export function RelationshipPhase({ full }: { full: FullAccount }) {
  const { locale, t, term } = useLocale();
  const say = useRelationshipWords();
  const [isOpen, setOpen] = useState(false);
  const fact = full.facts.find(({ property }) => property === "relationship-phase");
  const phase = fact && relationshipPhaseOf(fact.holds.value);
  return (
    <section class="stack stack--tight phase">
      <p class="row">
        {fact ? (
          <>
            <span>{term("property.relationship-phase")}</span>
            <Badge tone="info">
              {phase ? relationshipPhaseNames[phase][locale] : fact.holds.value}
            </Badge>
            {fact.isStale && <Badge tone="caution">{t("fact.stale")}</Badge>}
          </>
        ) : (
          <span class="soft">{say("relationship.none")}</span>
        )}
        <Button small icon={fact ? "edit" : "plus"} onClick={() => setOpen(true)}>
          {say(fact ? "relationship.change" : "relationship.record")}
        </Button>
      </p>
      {fact && <ObservationProof observation={fact.holds} brief />}
      {phase && <p class="soft small">{say(`relationship.asks.${phase}`)}</p>}
      {isOpen && (
        <FactDialog
          accountId={full.account.id}
          beginning={{ property: "relationship-phase" }}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
