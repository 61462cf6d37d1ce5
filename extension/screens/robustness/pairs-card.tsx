/** Pairwise winning indices: how often one account scores higher than each other one, and what weights it needs. */
import { textIn } from "#core";
import { useState } from "preact/hooks";
import { Select } from "../../components/select.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRobustnessWords } from "../../locales/use-robustness-words.ts";
import type { Findings } from "./analysis.ts";
import { useFigures } from "./use-figures.ts";

export function PairsCard({ findings }: { findings: Findings }) {
  const { locale } = useLocale();
  const w = useRobustnessWords();
  const { percent } = useFigures();
  const { accounts, scale } = findings.ranking;
  const { winShares, centralWeights } = findings.acceptability;
  const [chosen, setChosen] = useState<string>("");
  const found = accounts.findIndex(({ id }) => id === chosen);
  const own = Math.max(0, found);
  const favoured = centralWeights[own];
  return (
    <Card title={w("pairs")} note={w("pairsNote")}>
      <div class="stack stack--tight">
        <Select
          label={w("account")}
          value={accounts[own]!.id}
          onValue={setChosen}
          options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <p class="small soft">
          {favoured
            ? `${w("favoured")}: ${scale.factors
                .map(({ name }, f) => `${textIn(name, locale)} ${percent(favoured[f]!)}`)
                .join(" · ")}`
            : w("favouredNever")}
        </p>
        <div class="table-frame table-frame--bare firm__pairs">
          <table class="table">
            <caption class="visually-hidden">{accounts[own]!.name}</caption>
            <thead>
              <tr>
                <th scope="col">{w("against")}</th>
                <th scope="col" class="number">
                  {w("higher")}
                </th>
                <th scope="col" class="number">
                  {w("lower")}
                </th>
                <th scope="col" class="number">
                  {w("equal")}
                </th>
              </tr>
            </thead>
            <tbody>
              {accounts.flatMap(({ id, name }, other) => {
                if (other === own) return [];
                const wins = winShares[own]![other]!;
                const losses = winShares[other]![own]!;
                return [
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    {[wins, losses, Math.max(0, 1 - wins - losses)].map((share, at) => (
                      <td key={["higher", "lower", "equal"][at]} class="number">
                        {percent(share)}
                      </td>
                    ))}
                  </tr>,
                ];
              })}
            </tbody>
          </table>
        </div>
      </div>
    </Card>
  );
}
