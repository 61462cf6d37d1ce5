/** Takes a table from a spreadsheet into the editor: first what it would change, or all that is wrong with it. */
import {
  type Factor,
  isUnchanged,
  type PastedScales,
  type Scale,
  scaleChanges,
  textIn,
} from "#core";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextArea } from "../../components/field.tsx";
import { ProblemList } from "../../components/problem-list.tsx";
import { Select } from "../../components/select.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { readScaleCells } from "../../importing/scale-cells.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useScaleWords } from "../../locales/use-scale-words.ts";
import { newId } from "../../store/identity.ts";

export function PasteDialog(props: {
  draft: Scale;
  onScale: (scale: Scale) => void;
  onClose: () => void;
}) {
  const { locale, t } = useLocale();
  const s = useScaleWords();
  const { draft } = props;
  const [text, setText] = useState("");
  const [pasted, setPasted] = useState<PastedScales | undefined>();
  const [wanted, setWanted] = useState("");
  useEffect(() => {
    let isWanted = true;
    if (text.trim() === "") setPasted(undefined);
    else {
      const terms = { beside: draft, locale, newFactorId: newId };
      void readScaleCells(text, terms).then((read) => isWanted && setPasted(read));
    }
    return () => void (isWanted = false);
  }, [text, draft, locale]);
  const scales = pasted?.scales ?? [];
  const scale =
    scales.find(({ id }) => id === wanted) ??
    scales.find(({ id }) => id === draft.id) ??
    scales.find(({ kind }) => kind === draft.kind) ??
    scales[0];
  return (
    <Dialog wide title={s("scales.pasteTable")} onClose={props.onClose}>
      <div class="form">
        <p class="soft">{s("scales.pasteHelp")}</p>
        <TextArea label={s("scales.table")} rows={6} value={text} onValue={setText} />
        {pasted && pasted.problems.length > 0 && (
          <Notice tone="bad" title={s("scales.pasteProblems", { count: pasted.problems.length })}>
            <ProblemList problems={pasted.problems} />
          </Notice>
        )}
        {scales.length > 1 && (
          <Select
            label={t("rating.scale")}
            options={scales.map(({ id, name }) => ({
              value: id as string,
              label: textIn(name, locale),
            }))}
            value={scale!.id}
            onValue={setWanted}
          />
        )}
        {pasted && pasted.problems.length === 0 && !scale && (
          <Notice tone="caution">{s("scales.pasteNothing")}</Notice>
        )}
        {scale && <DryRun from={draft} to={scale} />}
        <div class="row row--end">
          <Button onClick={props.onClose}>{t("common.cancel")}</Button>
          <Button
            kind="primary"
            disabled={!scale}
            onClick={() => {
              if (scale) props.onScale({ ...draft, name: scale.name, factors: scale.factors });
              props.onClose();
            }}
          >
            {s("scales.takeOver")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** What would be different in the editor; nothing is saved by it. */
function DryRun({ from, to }: { from: Scale; to: Scale }) {
  const { locale } = useLocale();
  const s = useScaleWords();
  const names = (factors: readonly Factor[]): string =>
    factors.map(({ name }) => textIn(name, locale)).join(s("scales.comma"));
  const changes = scaleChanges(from, to);
  const after = (changed: readonly { readonly after: Factor }[]) => changed.map((one) => one.after);
  const lines = [
    ["scales.dryAdded", changes.added],
    ["scales.dryGone", changes.gone],
    ["scales.dryRedefined", after(changes.redefined)],
    ["scales.dryRenamed", after(changes.renamed)],
    ["scales.dryWeighted", after(changes.weighted)],
    ["scales.dryRegraded", after(changes.regraded)],
    ["scales.dryRebound", after(changes.rebound)],
  ] as const;
  return (
    <Notice
      tone="info"
      title={s("scales.dryRun", { scale: textIn(to.name, locale), count: to.factors.length })}
    >
      <ul class="dots small">
        {lines.map(
          ([key, factors]) =>
            factors.length > 0 && <li key={key}>{s(key, { names: names(factors) })}</li>,
        )}
        {changes.isReordered && <li>{s("scales.dryReordered")}</li>}
        {isUnchanged(changes) && <li>{s("scales.drySame")}</li>}
      </ul>
    </Notice>
  );
}
