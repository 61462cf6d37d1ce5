/** The path by hand, which every page leaves open: a fact, an account or a contact, typed in. */
import { useState } from "preact/hooks";
import type { Target } from "../../capture/keeping/account-target.ts";
import { Segments } from "../../components/select.tsx";
import { useLoaded } from "../../components/use-loaded.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { EnteredKind } from "./manual-forms.tsx";

const KINDS: readonly EnteredKind[] = ["fact", "contact", "account"];

// The forms are only needed by those who open this.
const loadForms = () => import("./manual-forms.tsx");

export function ManualEntry(props: { suggestion: Target; isOpen: boolean }) {
  const { t } = useLocale();
  const [kind, setKind] = useState<EnteredKind>("fact");
  const [isWanted, setWanted] = useState(props.isOpen);
  const forms = useLoaded(loadForms, isWanted || props.isOpen);
  return (
    <details
      class="card manual"
      open={props.isOpen}
      onToggle={(event) => setWanted(event.currentTarget.open)}
    >
      <summary>{t("panel.byHand")}</summary>
      <div class="stack">
        <Segments
          label={t("panel.whatToEnter")}
          options={KINDS.map((value) => ({ value, label: t(`panel.enter.${value}`) }))}
          value={kind}
          onValue={setKind}
        />
        {forms && <forms.ManualForm key={kind} kind={kind} suggestion={props.suggestion} />}
      </div>
    </details>
  );
}
