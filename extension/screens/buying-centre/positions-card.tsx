/** The positions that a purchase needs: who holds them, and whom to find. */
import { holdersOf, type NeededPosition, type OpportunityId } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Icon } from "../../components/icon.tsx";
import { Select } from "../../components/select.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { type Centre, nameOf, type Needs } from "./centre-query.ts";
import { positionWords } from "./centre-texts.ts";
import { PositionsDialog } from "./positions-dialog.tsx";

const origins = {
  opportunity: "centre.positionsOwn",
  account: "centre.positionsAccount",
  team: "centre.positionsTeam",
  ours: "centre.positionsOurs",
} as const;

export function PositionsCard(props: {
  centre: Centre;
  needs: Needs;
  project: OpportunityId | undefined;
  onProject: (id: OpportunityId | undefined) => void;
  onFind: (position: NeededPosition) => void;
}) {
  const language = useLocale();
  const say = useCentreWords();
  const [isEditing, setEditing] = useState(false);
  const { centre, needs, project } = props;
  const held = holdersOf(centre.stakeholders, needs.positions);
  const filled = held.filter(({ holders }) => holders.length > 0).length;
  return (
    <Card
      title={say("centre.positions")}
      note={say("centre.positionsFilled", { filled, count: held.length })}
      actions={
        <Button small icon="edit" onClick={() => setEditing(true)}>
          {say("centre.positionsEdit")}
        </Button>
      }
    >
      <div class="stack stack--tight">
        {centre.projects.length > 0 && (
          <Select
            label={say("centre.purchase")}
            options={centre.projects.map(({ id, name }) => ({ value: id, label: name }))}
            value={project ?? ""}
            onValue={(id) => props.onProject(id || undefined)}
            empty={say("centre.anyPurchase")}
          />
        )}
        <ul class="positions">
          {held.map(({ position, holders }) => (
            <li key={JSON.stringify(position)} class="positions__row">
              <span class={holders.length > 0 ? "positions__held" : "positions__hole"}>
                <Icon name={holders.length > 0 ? "check" : "search"} size={16} />
              </span>
              <span class="positions__text">
                <span>{positionWords(position, language)}</span>
                <span class="soft small">
                  {holders.length > 0
                    ? say("centre.heldBy", {
                        names: holders
                          .map((id) => nameOf(centre, id))
                          .join(language.t("coverage.or")),
                      })
                    : say("centre.hole")}
                </span>
              </span>
              {holders.length === 0 && (
                <Button
                  small
                  icon="plus"
                  aria-label={`${say("centre.addFor")}: ${positionWords(position, language)}`}
                  onClick={() => props.onFind(position)}
                >
                  {say("centre.addFor")}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <p class="faint small">{say(origins[needs.from])}</p>
      </div>
      {isEditing && (
        <PositionsDialog
          centre={centre}
          needs={needs}
          project={centre.projects.find(({ id }) => id === project)}
          onClose={() => setEditing(false)}
        />
      )}
    </Card>
  );
}
