/** The buying centre of one account: who is who, who is for us, whom to find, and what stands before a win. */
import {
  type AccountId,
  type ContactId,
  holesIn,
  type NeededPosition,
  type OpportunityId,
} from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { EmptyState } from "../../components/surfaces.tsx";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import type { AssessedContact } from "../../store/buying-centre/reporting.ts";
import { ContactDialog } from "../account/contacts/contact-dialog.tsx";
import { Nowhere } from "../workspace/nowhere.tsx";
import { Page } from "../workspace/page.tsx";
import { hrefOf } from "../workspace/route.ts";
import { type Centre, centreOf, needsOf } from "./centre-query.ts";
import { DangersCard } from "./dangers-card.tsx";
import { GatesPart } from "./gates-part.tsx";
import { OrgChartCard } from "./org-chart-card.tsx";
import { PeopleTable } from "./people-table.tsx";
import { PositionsCard } from "./positions-card.tsx";
import { SurfaceCard } from "./surface-card.tsx";

export function BuyingCentreScreen({ id }: { id: AccountId }) {
  const live = useLive(() => centreOf(id, today()), [id]);
  return (
    <Awaited live={live}>{(centre) => (centre ? <Loaded centre={centre} /> : <Nowhere />)}</Awaited>
  );
}

/** Somebody who is edited, or somebody new who is to hold a position. */
type Edited = AssessedContact | { readonly position: NeededPosition };

function Loaded({ centre }: { centre: Centre }) {
  const say = useCentreWords();
  const { account } = centre.full;
  const [edited, setEdited] = useState<Edited>();
  const [chosen, setProject] = useState<OpportunityId>();
  // An opportunity with a list of its own is what the account is about.
  const own = centre.projects.find(({ neededPositions }) => neededPositions)?.id;
  const [isChosen, setChosen] = useState(false);
  const project = isChosen ? chosen : own;
  const needs = needsOf(centre, project);
  const day = today();
  const edit = (id: ContactId): void =>
    setEdited(centre.people.find(({ contact }) => contact.id === id));
  const find = (position: NeededPosition): void => setEdited({ position });
  const holes = holesIn(centre.stakeholders, needs.positions);
  return (
    <Page
      title={`${account.name} · ${say("centre.title")}`}
      above={
        <a class="crumb" href={hrefOf({ screen: "account", id: account.id })}>
          {account.name}
        </a>
      }
      lead={say("centre.lead")}
      actions={
        <Button kind="primary" icon="plus" onClick={() => find({})}>
          {say("centre.add")}
        </Button>
      }
    >
      {centre.people.length === 0 ? (
        <EmptyState icon="person" title={say("centre.none")} text={say("centre.noneHelp")} />
      ) : (
        <OrgChartCard centre={centre} holes={holes} onEdit={edit} onFind={find} />
      )}
      <div class="columns columns--even">
        <div class="stack">
          <PositionsCard
            centre={centre}
            needs={needs}
            project={project}
            onProject={(one) => {
              setProject(one);
              setChosen(true);
            }}
            onFind={find}
          />
          <GatesPart centre={centre} today={day} />
        </div>
        <div class="stack">
          <SurfaceCard centre={centre} today={day} />
          <DangersCard centre={centre} today={day} />
        </div>
      </div>
      {centre.people.length > 0 && <PeopleTable centre={centre} onEdit={setEdited} />}
      {edited && (
        <ContactDialog
          accountId={account.id}
          known={"contact" in edited ? edited : undefined}
          position={"position" in edited ? edited.position : undefined}
          others={centre.people}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Page>
  );
}
