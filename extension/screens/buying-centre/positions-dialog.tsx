/** Editing the positions that a purchase needs: of all accounts, of this one, or of one opportunity. */
import {
  contactFunctions,
  contactLevels,
  contactRoles,
  type Opportunity,
  positionsNeeded,
  usualPositions,
} from "#core";
import { useState } from "preact/hooks";
import { Button, IconButton } from "../../components/button.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { Segments, Select } from "../../components/select.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { amendedAccount, amendedOpportunity } from "../../store/undo/amended.ts";
import { saveSettings } from "../../store/settings.ts";
import { perform } from "../../store/undo/undo.ts";
import type { Centre, Needs } from "./centre-query.ts";
import { emptyRow, keyOf, type PositionRow, rowFaults, rowOf } from "./position-rows.ts";

/** Whose purchases the list is for. */
type Scope = "team" | "account" | "own";

export function PositionsDialog(props: {
  centre: Centre;
  needs: Needs;
  project: Opportunity | undefined;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const say = useCentreWords();
  const tell = useTell();
  const { centre, project } = props;
  const { account, teamPositions } = centre.full;
  const [scope, setScope] = useState<Scope>(
    project ? "own" : props.needs.from === "account" ? "account" : "team",
  );
  const [rows, setRows] = useState(props.needs.positions.map(rowOf));
  const [isTried, setTried] = useState(false);
  const [saving, run] = useSaving();
  const faults = rowFaults(rows);
  const save = async (keys: string[] | undefined): Promise<void> => {
    const isSaved = await run(async () => {
      if (scope === "team") {
        await saveSettings({ neededPositions: keys });
        return tell((one) => one.t("undo.saved"));
      }
      const listed = <T extends object>(known: T & { neededPositions?: unknown }) => {
        const { neededPositions: _, ...rest } = known;
        return { ...rest, ...(keys && { neededPositions: keys }) };
      };
      const deed =
        scope === "own" && project
          ? await amendedOpportunity(project.id, listed)
          : await amendedAccount(account.id, listed);
      tell((one) => one.t("undo.saved"), await perform(deed));
    });
    if (isSaved) props.onClose();
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (rows.length > 0 && faults.every((fault) => !fault)) await save(rows.map(keyOf));
  };
  const change = (at: number, part: Partial<PositionRow>): void =>
    setRows(rows.map((row, place) => (place === at ? { ...row, ...part } : row)));
  return (
    <Dialog wide title={say("centre.editTitle")} onClose={props.onClose}>
      <DialogForm onSubmit={submit}>
        <p class="soft">{say("centre.editLead")}</p>
        <Segments<Scope>
          label={say("centre.scope")}
          options={[
            ...(project
              ? [{ value: "own", label: say("centre.scopeOwn", { name: project.name }) } as const]
              : []),
            { value: "account", label: say("centre.scopeAccount", { name: account.name }) },
            { value: "team", label: say("centre.scopeTeam") },
          ]}
          value={scope}
          onValue={setScope}
        />
        {rows.map((row, at) => (
          <Row
            // oxlint-disable-next-line react/no-array-index-key -- a row is nothing but its place
            key={at}
            row={row}
            number={at + 1}
            // A position that stands there twice is told at once; an empty row only once it was meant.
            fault={faults[at] === "centre.positionTwice" || isTried ? faults[at] : undefined}
            onChange={(part) => change(at, part)}
            onRemove={() => setRows(rows.filter((_, place) => place !== at))}
          />
        ))}
        {rows.length === 0 && <Notice tone="caution">{say("centre.positionsNone")}</Notice>}
        <div class="row">
          <Button small icon="plus" onClick={() => setRows([...rows, emptyRow])}>
            {say("centre.addPosition")}
          </Button>
          <Button kind="quiet" small onClick={() => setRows(usualPositions.map(rowOf))}>
            {say("centre.restoreOurs")}
          </Button>
          {scope === "own" && project?.neededPositions && (
            <Button kind="quiet" small onClick={() => void save(undefined)}>
              {say(account.neededPositions ? "centre.restoreAccount" : "centre.restoreTeam")}
            </Button>
          )}
          {scope === "account" && account.neededPositions && (
            <Button kind="quiet" small onClick={() => void save(undefined)}>
              {say("centre.restoreTeam")}
            </Button>
          )}
          {scope !== "team" && props.needs.from !== "opportunity" && teamPositions && (
            <Button
              kind="quiet"
              small
              onClick={() => setRows(positionsNeeded(teamPositions).map(rowOf))}
            >
              {say("centre.fillTeam")}
            </Button>
          )}
        </div>
        {saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}

function Row(props: {
  row: PositionRow;
  number: number;
  fault: ReturnType<typeof rowFaults>[number];
  onChange: (part: Partial<PositionRow>) => void;
  onRemove: () => void;
}) {
  const { t, term } = useLocale();
  const say = useCentreWords();
  const { row, number } = props;
  return (
    <fieldset class="position-fields">
      <legend class="visually-hidden">{say("centre.positionNumber", { number })}</legend>
      <Select
        label={t("contact.level")}
        options={contactLevels.map((value) => ({ value, label: term(`contact-level.${value}`) }))}
        value={row.level}
        onValue={(level) => props.onChange({ level })}
        empty={say("centre.anything")}
        error={props.fault && say(props.fault)}
      />
      <Select
        label={t("contact.function")}
        options={contactFunctions.map((value) => ({
          value,
          label: term(`contact-function.${value}`),
        }))}
        value={row.function}
        onValue={(value) => props.onChange({ function: value })}
        empty={say("centre.anything")}
      />
      <Select
        label={t("people.roles")}
        options={contactRoles.map((value) => ({ value, label: term(`contact-role.${value}`) }))}
        value={row.role}
        onValue={(role) => props.onChange({ role })}
        empty={say("centre.anything")}
      />
      <IconButton
        icon="close"
        label={say("centre.removePosition", { number })}
        onClick={props.onRemove}
      />
    </fieldset>
  );
}
