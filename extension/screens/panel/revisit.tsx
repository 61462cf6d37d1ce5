/** What is known from this page, held against the page as it is now: confirmed, changed or gone. */
import { useRef } from "preact/hooks";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import type { RevisitedFact } from "../../capture/revisit/revisit.ts";
import {
  type Answering,
  confirmation,
  keeping,
  replaced,
  update,
} from "../../capture/revisit/revisit-answer.ts";
import { Button } from "../../components/button.tsx";
import { Card, Loading, Notice } from "../../components/surfaces.tsx";
import { useDeed, type Words } from "../../components/undo-notice.tsx";
import { type Language, useLocale } from "../../locales/use-locale.tsx";
import { withCards } from "../../store/research/contact-card.ts";
import { newId, now, today } from "../../store/identity.ts";
import { person } from "../../store/person.ts";
import type { Deed } from "../../store/undo/deed.ts";
import { ChangedFact } from "./changed-fact.tsx";
import { suggestedValue } from "./suggested-value.ts";
import type { Revisit, RevisitState } from "./use-revisit.ts";

export function RevisitCard(props: { revisit: RevisitState; proposals: readonly Proposal[] }) {
  const { t } = useLocale();
  const { revisit } = props;
  if (revisit.state === "none") return null;
  if (revisit.state === "checking")
    return (
      <Card title={t("revisit.title")} note={t("revisit.checking")}>
        <Loading />
      </Card>
    );
  if (revisit.revisit.accounts.length === 0) return null;
  return <Compared revisit={revisit.revisit} proposals={props.proposals} />;
}

function Compared(props: { revisit: Revisit; proposals: readonly Proposal[] }) {
  const { t } = useLocale();
  const [saving, act] = useDeed();
  const list = useRef<HTMLDivElement>(null);
  const { page, accounts } = props.revisit;
  const facts = accounts.flatMap(({ facts }) => facts);
  const inStanding = (...wanted: RevisitedFact["standing"]["status"][]) =>
    facts.filter(({ standing }) => wanted.includes(standing.status));
  const confirmed = inStanding("confirmed");
  const open = [...inStanding("changed"), ...inStanding("gone")];
  const [kept, unchecked] = [inStanding("kept").length, inStanding("unchecked").length];

  const save = (answer: (answering: Answering) => Deed, words: Words): Promise<boolean> =>
    act(async () => {
      const answering = { page, readBy: await person(), observedAt: now(), newId: newId<never> };
      return withCards(answer(answering));
    }, words);
  const focusAt = (index: number): void => {
    const buttons = list.current?.querySelectorAll<HTMLElement>(".changed__update") ?? [];
    buttons[Math.max(0, Math.min(index, buttons.length - 1))]?.focus();
  };

  return (
    <Card
      title={t("revisit.title")}
      note={
        open.length === 0
          ? t("revisit.allStand")
          : t("revisit.summary", {
              confirmed: confirmed.length,
              changed: inStanding("changed").length,
              gone: inStanding("gone").length,
            })
      }
    >
      <div class="stack stack--tight" ref={list}>
        {open.length > 0 && <p class="faint small">{t("revisit.keys")}</p>}
        {open.length > 0 && (
          <ul class="proposals">
            {open.map((fact, index) => (
              <ChangedFact
                key={fact.observation.id}
                fact={fact}
                accountName={
                  accounts.length > 1
                    ? accounts.find(({ account }) => account.id === fact.observation.accountId)
                        ?.account.name
                    : undefined
                }
                suggestion={suggestedValue(fact, props.proposals)}
                isBusy={saving.state === "saving"}
                onUpdate={(value) => {
                  // The fact that is being corrected has no button now: the next one has its place.
                  focusAt(index);
                  return save(
                    (answering) => ({
                      observations: [update(fact, value, answering)],
                      withdrawals: replaced(fact, answering),
                    }),
                    (language) => language.t("revisit.savedUpdate", named(fact, language, value)),
                  );
                }}
                onKeep={() => {
                  focusAt(index + 1 < open.length ? index + 1 : index - 1);
                  return save(
                    (answering) => ({ observations: [keeping(fact, answering)] }),
                    (language) => language.t("revisit.savedKeep", named(fact, language)),
                  );
                }}
                onMove={(steps) => focusAt(index + steps)}
              />
            ))}
          </ul>
        )}
        {saving.state === "failed" && (
          <Notice tone="bad" title={t("common.saveFailed")}>
            <p class="code">{String(saving.error)}</p>
          </Notice>
        )}
        {confirmed.length > 0 && (
          <Confirmed
            facts={confirmed}
            isBusy={saving.state === "saving"}
            onConfirm={(seen) =>
              save(
                (answering) => ({
                  observations: seen.map((fact) => confirmation(fact, answering)),
                }),
                (language) => language.t("revisit.savedConfirm", { count: seen.length }),
              )
            }
          />
        )}
        {kept > 0 && <p class="faint small">{t("revisit.kept", { count: kept })}</p>}
        {unchecked > 0 && <p class="faint small">{t("revisit.unchecked", { count: unchecked })}</p>}
      </div>
    </Card>
  );
}

function named(
  { observation }: RevisitedFact,
  { term }: Language,
  value: string = observation.value,
): { readonly property: string; readonly value: string } {
  return { property: term(`property.${observation.property}`), value };
}

/** The facts that still stand, folded; they are dated anew only when the user says so. */
function Confirmed(props: {
  facts: readonly RevisitedFact[];
  isBusy: boolean;
  onConfirm: (facts: readonly RevisitedFact[]) => Promise<boolean>;
}) {
  const { t, term } = useLocale();
  const older = props.facts.filter(({ seenOn }) => seenOn < today());
  return (
    <div class="confirmed">
      <details class="confirmed__facts">
        <summary>{t("revisit.confirmed", { count: props.facts.length })}</summary>
        <ul class="known__list">
          {props.facts.map(({ observation }) => (
            <li key={observation.id}>
              <span class="faint small">{term(`property.${observation.property}`)}</span>
              <span>{observation.value}</span>
            </li>
          ))}
        </ul>
      </details>
      {older.length > 0 && (
        <Button small disabled={props.isBusy} onClick={() => props.onConfirm(older)}>
          {t("revisit.confirmAll", { count: older.length })}
        </Button>
      )}
    </div>
  );
}
