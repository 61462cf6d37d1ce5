/** Choosing the clip that proves a tick, among the quoted facts of the account. */
import type { AccountId, ObservationId } from "#core";
import { Select } from "../../components/select.tsx";
import { useEvidenceWords } from "../../locales/evidence-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";

/** Longer texts are cut in a list to choose from. */
const LONGEST = 80;

export function ClipSelect(props: {
  accountId: AccountId;
  value: ObservationId | "";
  onValue: (id: ObservationId | "") => void;
}) {
  const { t, term } = useLocale();
  const words = useEvidenceWords();
  const live = useLive(
    () =>
      database.observations
        .where("accountId")
        .equals(props.accountId)
        .filter(({ quote }) => quote !== undefined)
        .toArray(),
    [props.accountId],
  );
  const clips = live.state === "ready" ? live.value : [];
  if (clips.length === 0) return null;
  return (
    <Select<ObservationId>
      label={words("evidence.clip")}
      options={clips.map(({ id, property, quote }) => ({
        value: id,
        label: `${term(`property.${property}`)}: ${shortened(quote?.exact ?? "")}`,
      }))}
      value={props.value}
      onValue={props.onValue}
      empty={t("common.none")}
    />
  );
}

export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
