/** The targets and weights of the appraisal, to be replaced by the team's own. */
import { type AppraisedFigure, appraisedFigures, type Targets } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useSellingWords } from "../../locales/selling-words.ts";
import { saveSettings } from "../../store/settings.ts";

type Typed = Readonly<
  Record<AppraisedFigure, { readonly target: string; readonly weight: string }>
>;

export function TargetsForm({ targets }: { targets: Targets }) {
  const words = useSellingWords();
  const [typed, setTyped] = useState<Typed>(() => typedOf(targets));
  const [saving, run] = useSaving();
  const read = readTargets(typed);
  const edit = (figure: AppraisedFigure, part: "target" | "weight", text: string): void =>
    setTyped({ ...typed, [figure]: { ...typed[figure], [part]: text } });
  return (
    <Card title={words("sellers.targets")} note={words("sellers.targetsHelp")}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (read) void run(() => saveSettings({ targets: read }));
        }}
      >
        <div class="table-frame table-frame--bare">
          <table class="table targets">
            <caption class="visually-hidden">{words("sellers.targets")}</caption>
            <thead>
              <tr>
                <th scope="col">{words("sellers.figure")}</th>
                <th scope="col">{words("sellers.target")}</th>
                <th scope="col">{words("sellers.weight")}</th>
              </tr>
            </thead>
            <tbody>
              {appraisedFigures.map((figure) => (
                <tr key={figure}>
                  <th scope="row">{words(`figure.${figure}`)}</th>
                  {(["target", "weight"] as const).map((part) => (
                    <td key={part}>
                      <input
                        class="control"
                        inputMode="decimal"
                        aria-label={`${words(`figure.${figure}`)}: ${words(`sellers.${part}`)}`}
                        value={typed[figure][part]}
                        onInput={(event) => edit(figure, part, event.currentTarget.value)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {!read && <Notice tone="bad">{words("sellers.badTarget")}</Notice>}
        <div class="row">
          <Button type="submit" disabled={!read || saving.state === "saving"}>
            {words("sellers.saveTargets")}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function typedOf(targets: Targets): Typed {
  return Object.fromEntries(
    appraisedFigures.map((figure) => {
      const { target, weight } = targets[figure];
      return [figure, { target: String(target), weight: String(weight) }];
    }),
  ) as unknown as Typed;
}

/** The targets as typed; nothing when one of them is no target. */
function readTargets(typed: Typed): Targets | undefined {
  const read = appraisedFigures.map((figure) => {
    const [target, weight] = [typed[figure].target, typed[figure].weight].map((text) =>
      text.trim() === "" ? Number.NaN : Number(text.replace(",", ".")),
    ) as [number, number];
    return [figure, { target, weight }] as const;
  });
  const isSound = read.every(([, { target, weight }]) => target > 0 && weight >= 0);
  return isSound ? (Object.fromEntries(read) as unknown as Targets) : undefined;
}
