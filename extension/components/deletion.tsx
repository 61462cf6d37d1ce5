/** Deleting what a dialog shows: at once, for the notice that follows offers the way back. */
import type { Activity, Order } from "#core";
import { useLocale } from "../locales/use-locale.tsx";
import { remove } from "../store/undo/removal.ts";
import { Button } from "./button.tsx";
import { Notice } from "./surfaces.tsx";
import { useTell, type Words } from "./undo-notice.tsx";
import { useSaving } from "./use-saving.ts";

export function Deletion(props: {
  from: "orders" | "activities";
  record: Order | Activity;
  label: string;
  told: Words;
  onDeleted: () => void;
}) {
  const { t } = useLocale();
  const tell = useTell();
  const [saving, run] = useSaving();
  const erase = async (): Promise<void> => {
    const isDone = await run(async () => tell(props.told, await remove(props.from, props.record)));
    if (isDone) props.onDeleted();
  };
  return (
    <>
      {saving.state === "failed" && <Notice tone="bad">{t("undo.changedSince")}</Notice>}
      <div class="row">
        <Button
          kind="danger"
          small
          disabled={saving.state === "saving"}
          onClick={() => void erase()}
        >
          {props.label}
        </Button>
      </div>
    </>
  );
}
