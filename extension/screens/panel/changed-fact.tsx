/** A fact whose words on the page have changed or are gone: old beside new, to update or to keep by one key. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RevisitedFact } from "../../capture/revisit/revisit.ts";
import { Button } from "../../components/button.tsx";
import { TextArea } from "../../components/field.tsx";
import { Badge } from "../../components/surfaces.tsx";
import { formatDate } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { Wordings } from "./wordings.tsx";

export function ChangedFact(props: {
  fact: RevisitedFact;
  /** Named when the page backs facts of several accounts. */
  accountName: string | undefined;
  suggestion: string;
  isBusy: boolean;
  onUpdate: (value: string) => Promise<boolean>;
  onKeep: () => Promise<boolean>;
  onMove: (steps: number) => void;
}) {
  const { locale, t, term } = useLocale();
  const { fact } = props;
  const { observation, seenOn, standing } = fact;
  const [isEditing, setEditing] = useState(false);
  const named = { property: term(`property.${observation.property}`), value: observation.value };
  const keep = (): void => {
    if (!props.isBusy) props.onKeep().catch(() => undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "arrowdown") props.onMove(1);
    else if (key === "arrowup") props.onMove(-1);
    else if (key === "u") setEditing(true);
    else if (key === "k") keep();
    else return;
    event.preventDefault();
  };
  return (
    <li class="proposal changed">
      <div class="proposal__fact">
        <span class="proposal__property">
          {[
            props.accountName,
            named.property,
            t("revisit.seenOn", { date: formatDate(locale, seenOn) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
        <span class="proposal__value">
          {observation.value}{" "}
          {standing.status === "gone" ? (
            <Badge tone="bad">{t("revisit.gone")}</Badge>
          ) : (
            <Badge tone="caution">{t("revisit.changed")}</Badge>
          )}
        </span>
      </div>
      <Wordings fact={fact} />
      {isEditing ? (
        <Correction
          label={t("revisit.newValue", { property: named.property })}
          suggestion={props.suggestion}
          isBusy={props.isBusy}
          onCancel={() => setEditing(false)}
          onSave={props.onUpdate}
        />
      ) : (
        <div class="changed__actions">
          <button
            type="button"
            class="button button--secondary button--small changed__update"
            aria-label={t("revisit.updateFact", named)}
            onClick={() => setEditing(true)}
            onKeyDown={onKeyDown}
          >
            {t("revisit.update")}
          </button>
          <Button
            kind="quiet"
            small
            disabled={props.isBusy}
            aria-label={t("revisit.keepFact", named)}
            onClick={keep}
            onKeyDown={onKeyDown}
          >
            {t("revisit.keep")}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The new value before it is saved; Enter saves, Escape leaves everything as it was. */
function Correction(props: {
  label: string;
  suggestion: string;
  isBusy: boolean;
  onCancel: () => void;
  onSave: (value: string) => Promise<boolean>;
}) {
  const { t } = useLocale();
  const [value, setValue] = useState(props.suggestion);
  const form = useRef<HTMLFormElement>(null);
  const isMissing = value.trim() === "";
  const save = (): void => {
    if (!isMissing && !props.isBusy) props.onSave(value.trim()).catch(() => undefined);
  };
  const { onCancel } = props;
  // With the drawing, not after it: a quick Enter must not come before anybody listens.
  useLayoutEffect(() => {
    const field = form.current?.querySelector("textarea");
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      if (event.key === "Escape") onCancel();
      else if (event.key === "Enter" && !event.shiftKey) form.current?.requestSubmit();
      else return;
      event.preventDefault();
    };
    field?.addEventListener("keydown", onKeyDown);
    return () => field?.removeEventListener("keydown", onKeyDown);
  }, [onCancel]);
  useLayoutEffect(() => {
    const field = form.current?.querySelector("textarea");
    field?.focus();
    field?.select();
  }, []);
  return (
    <form
      class="changed__correction"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextArea
        label={props.label}
        rows={value.length > 40 ? 3 : 1}
        value={value}
        onValue={setValue}
        error={isMissing ? t("common.required") : undefined}
      />
      <div class="row row--end">
        <Button kind="quiet" small onClick={props.onCancel}>
          {t("common.cancel")}
        </Button>
        <Button kind="primary" small type="submit" icon="check" disabled={props.isBusy}>
          {t("revisit.saveUpdate")}
        </Button>
      </div>
    </form>
  );
}
