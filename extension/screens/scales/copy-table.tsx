/** Copies a scale as a table, to be pasted into the Scales tab of the workbook or into another editor. */
import type { Scale } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { scaleCells } from "../../importing/scale-cells.ts";
import { scaleWords, useScaleWords } from "../../locales/use-scale-words.ts";

export function CopyTableButton({ scaleOf }: { scaleOf: () => Scale }) {
  const s = useScaleWords();
  const tell = useTell();
  // Where the browser refuses the clipboard, the table can still be taken by hand.
  const [byHand, setByHand] = useState<string | undefined>();
  const copy = async (): Promise<void> => {
    const text = await scaleCells([scaleOf()]);
    try {
      await navigator.clipboard.writeText(text);
      tell((one) => scaleWords(one.locale, "scales.copied"));
    } catch {
      setByHand(text);
    }
  };
  return (
    <>
      <Button icon="download" onClick={() => void copy()}>
        {s("scales.copyTable")}
      </Button>
      {byHand !== undefined && (
        <Dialog wide title={s("scales.copyTable")} onClose={() => setByHand(undefined)}>
          <div class="form">
            <p>{s("scales.copyByHand")}</p>
            <textarea
              class="control control--area code"
              rows={8}
              readOnly
              aria-label={s("scales.copyTable")}
              value={byHand}
              onFocus={(event) => event.currentTarget.select()}
            />
          </div>
        </Dialog>
      )}
    </>
  );
}
