/** The people of a page and of its account: taken by a key, and put in their place in the buying centre by another. */
import type { Account, SourceChannel } from "#core";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Target } from "../../capture/keeping/account-target.ts";
import { keepPerson, type KeyedParts } from "../../capture/keeping/keep-person.ts";
import { peopleOnPage } from "../../capture/keeping/people-on-page.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import { partNames } from "../../components/assessment-badges.tsx";
import { Button } from "../../components/button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useTell, type Words } from "../../components/undo-notice.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { Undo } from "../../store/undo/deed.ts";
import { marked, type Mark } from "./assessment-keys.ts";
import type { Passage } from "./identity-gate.tsx";
import { PersonRow } from "./person-row.tsx";
import {
  type AssessedContact,
  cardOf,
  factsOf,
  type ShownPerson,
  shownPeople,
} from "./shown-people.ts";
import { useDeedsInTurn } from "./use-deeds-in-turn.ts";

export function People(props: {
  page: { readonly url: string; readonly title: string };
  stated: readonly Proposal[];
  contacts: readonly AssessedContact[];
  target: Target;
  onTarget: (target: Target) => void;
  channel: SourceChannel;
  passage: Passage;
}) {
  const { t } = useLocale();
  const tell = useTell();
  const { contacts, target, passage } = props;
  const [saving, run] = useSaving();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [openKey, setOpen] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const enqueue = useDeedsInTurn(passage);
  const onPage = useMemo(() => peopleOnPage(props.stated), [props.stated]);
  const people = shownPeople(onPage, contacts).filter(
    ({ key, contact }) => contact || !dismissed.has(key),
  );
  const open = people.filter(({ contact }) => !contact);
  const isHeld = passage.state === "held";

  const keep = (
    { onPage: found, contact }: ShownPerson,
    how: Parameters<typeof keepPerson>[3],
    say: (name: string, parts: KeyedParts) => Words,
  ): Promise<boolean> =>
    run(async () => {
      const owner: Target =
        contact && !target.isNew ? { isNew: false, account: target.account } : target;
      const card = found ? cardOf(found) : { name: contact!.name };
      const facts = found ? factsOf(found, props) : [];
      const kept = await keepPerson(owner, card, facts, how);
      props.onTarget({ isNew: false, account: kept.account });
      tell(say(kept.contact.name, kept.parts), kept.undo);
    });
  const take = (person: ShownPerson): void => {
    if (!isHeld && !person.contact)
      enqueue(() =>
        keep(person, {}, (name) => (language) => language.t("panel.contactSaved", { name })),
      );
  };
  const mark = (person: ShownPerson, wanted: Mark): void => {
    // What is judged of a contact is no fact of the page, and waits for nobody's word whose page it is.
    if (isHeld && !person.contact) return;
    enqueue(
      () => keep(person, { judge: (parts) => marked(parts, wanted) }, assessedWords),
      person.contact !== undefined,
    );
  };
  const complete = (person: ShownPerson): void => {
    if (!isHeld)
      enqueue(() =>
        keep(
          person,
          { completes: true },
          (name) => (language) => language.t("people.completed", { name }),
        ),
      );
  };
  const takeAll = (): void => {
    enqueue(() =>
      run(async () => {
        const undos: Undo[] = [];
        let account: Account | undefined;
        for (const { onPage: found } of open) {
          const owner: Target = account ? { isNew: false, account } : target;
          const kept = await keepPerson(owner, cardOf(found!), factsOf(found!, props));
          ({ account } = kept);
          undos.unshift(kept.undo);
        }
        if (!account) return;
        const { name } = account;
        props.onTarget({ isNew: false, account });
        tell(
          (language) => language.t("people.savedAll", { count: undos.length, account: name }),
          async () => {
            for (const undo of undos) await undo();
          },
        );
      }),
    );
  };
  const focusAt = (index: number): void => {
    const names = list.current?.querySelectorAll<HTMLElement>(".person__name") ?? [];
    names[Math.max(0, Math.min(index, names.length - 1))]?.focus();
  };

  if (people.length === 0) return null;
  return (
    <Card
      title={t("people.title")}
      note={t("people.keys")}
      actions={
        open.length > 1 && (
          <Button small disabled={isHeld} onClick={takeAll}>
            {t("people.takeAll", { count: open.length })}
          </Button>
        )
      }
    >
      <ul class="proposals" ref={list}>
        {people.map((person, index) => (
          <PersonRow
            key={person.key}
            person={person}
            isOpen={person.key === openKey}
            isHeld={isHeld}
            onOpen={(isOpen) => setOpen(isOpen ? person.key : undefined)}
            onTake={() => {
              focusAt(index);
              take(person);
            }}
            onMark={(wanted) => mark(person, wanted)}
            onComplete={() => complete(person)}
            onDismiss={() => {
              if (person.contact) return;
              focusAt(index + 1 < people.length ? index + 1 : index - 1);
              setDismissed(new Set([...dismissed, person.key]));
            }}
            onMove={(steps) => focusAt(index + steps)}
          />
        ))}
      </ul>
      {people.some(({ parts }) => parts.suggested) && (
        <p class="faint small">{t("people.suggestedHelp")}</p>
      )}
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p class="code">{String(saving.error)}</p>
        </Notice>
      )}
    </Card>
  );
}

const assessedWords =
  (name: string, parts: KeyedParts): Words =>
  (language) => {
    const what = partNames(parts, language).join(language.t("coverage.or"));
    return what
      ? language.t("people.assessed", { name, what })
      : language.t("people.assessedNone", { name });
  };
