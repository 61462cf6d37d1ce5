/** The buying centre as a table: the same people and lines, readable without the picture. */
import { type ChartPerson, tidyTree, type Branch, tieKinds } from "#core";
import { AssessmentBadges } from "../../components/assessment-badges.tsx";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatDate } from "../../locales/formats.ts";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { AssessedContact } from "../../store/buying-centre/reporting.ts";
import { type Centre, nameOf } from "./centre-query.ts";
import { relationWords, stanceWords, tiedNames } from "./centre-texts.ts";

/** The people from above downward, each with how deep they stand. */
function inTreeOrder({ people, lines }: Centre) {
  const below = (chief: string | undefined): readonly Branch<AssessedContact>[] =>
    people
      .filter(({ contact }) => lines.bossOf.get(contact.id) === chief)
      .map((of) => ({ of, children: below(of.contact.id) }));
  return tidyTree(below(undefined));
}

export function PeopleTable(props: { centre: Centre; onEdit: (person: AssessedContact) => void }) {
  const language = useLocale();
  const { locale, t } = language;
  const say = useCentreWords();
  const { centre } = props;
  const ranked = centre.stakeholders
    .flatMap(({ influence }) => influence ?? [])
    .sort((a, b) => b - a);
  const influenceWords = ({ stakeholder }: ChartPerson): string =>
    stakeholder?.influence === undefined
      ? t("common.unknown")
      : say("centre.rank", {
          influence: stakeholder.influence,
          rank: ranked.indexOf(stakeholder.influence) + 1,
        });
  return (
    <Card title={say("centre.table")}>
      <div class="table-frame table-frame--bare">
        <table class="table table--tight">
          <thead>
            <tr>
              <th scope="col">{say("centre.column.person")}</th>
              <th scope="col">{say("centre.column.reportsTo")}</th>
              <th scope="col">{say("centre.column.part")}</th>
              <th scope="col" class="number">
                {say("centre.column.influence")}
              </th>
              <th scope="col">{say("centre.column.stance")}</th>
              <th scope="col">{say("centre.column.met")}</th>
              <th scope="col">{say("centre.column.ties")}</th>
            </tr>
          </thead>
          <tbody>
            {inTreeOrder(centre).map(({ of: person, depth }) => {
              const { contact, stakeholder } = person;
              return (
                <tr key={contact.id}>
                  <th scope="row">
                    <span class="tree-cell" data-depth={Math.min(depth, 5)}>
                      <Button
                        small
                        kind="quiet"
                        aria-label={t("account.editContact", { name: contact.name })}
                        onClick={() => props.onEdit(person)}
                      >
                        {contact.name}
                      </Button>
                      {contact.position && <span class="soft small">{contact.position}</span>}
                    </span>
                  </th>
                  <td>{nameOf(centre, centre.lines.bossOf.get(contact.id))}</td>
                  <td>
                    <span class="row">
                      {stakeholder && <AssessmentBadges parts={stakeholder} />}
                    </span>
                  </td>
                  <td class="number">{influenceWords(person)}</td>
                  <td class="unbroken">
                    {stanceWords(stakeholder?.stance ?? "unknown", language)}
                  </td>
                  <td class="unbroken">
                    {stakeholder?.metOn
                      ? formatDate(locale, stakeholder.metOn)
                      : say("centre.never")}
                  </td>
                  <td class="small">
                    {tieKinds.map((kind) => {
                      const names = tiedNames(centre, contact.id, kind);
                      return (
                        names.length > 0 && (
                          <p key={kind}>
                            {`${say(`centre.${kind}`)}: ${names.join(t("coverage.or"))}`}
                          </p>
                        )
                      );
                    })}
                    {relationWords(person, say).map((words) => (
                      <p key={words}>{words}</p>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
