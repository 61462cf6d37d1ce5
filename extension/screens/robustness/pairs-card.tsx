/** Pairwise winning indices: how often one account scores higher than each other one, and what weights it needs. */
import { textIn } from "#core";
import { useState } from "preact/hooks";
import { Select } from "../../components/select.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import type { Findings } from "./analysis.ts";
import { useFigures } from "./use-figures.ts";

export function PairsCard({ findings }: { findings: Findings }) {
  const { locale, t } = useLocale();
  const { percent } = useFigures();
  const { accounts, scale } = findings.ranking;
  const { winShares, centralWeights } = findings.acceptability;
  const [chosen, setChosen] = useState<string>("");
  const found = accounts.findIndex(({ id }) => id === chosen);
  const own = Math.max(0, found);
  const favoured = centralWeights[own];
  return (
    <Card title={t("robustness.pairs")} note={t("robustness.pairsNote")}>
      <div class="stack stack--tight">
        <Select
          label={t("robustness.account")}
          value={accounts[own]!.id}
          onValue={setChosen}
          options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <p class="small soft">
          {favoured
            ? `${t("robustness.favoured")}: ${scale.factors
                .map(({ name }, f) => `${textIn(name, locale)} ${percent(favoured[f]!)}`)
                .join(" · ")}`
            : t("robustness.favouredNever")}
        </p>
        <div class="table-frame table-frame--bare firm__pairs">
          <table class="table">
            <caption class="visually-hidden">{accounts[own]!.name}</caption>
            <thead>
              <tr>
                <th scope="col">{t("robustness.against")}</th>
                <th scope="col" class="number">
                  {t("robustness.higher")}
                </th>
                <th scope="col" class="number">
                  {t("robustness.lower")}
                </th>
                <th scope="col" class="number">
                  {t("robustness.equal")}
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
