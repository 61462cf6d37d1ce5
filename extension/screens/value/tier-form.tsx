/** How the ranking is cut: the shares of the tiers, from the top down. */
import { defaultTierShares, TierShares } from "#core";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useTyped } from "../../components/use-typed.ts";
import { useSaving } from "../../components/use-saving.ts";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { saveSettings } from "../../store/settings.ts";
import { tierName } from "./place-words.ts";
import { WeightForm } from "./weight-fields.tsx";
import { sumOfWeights } from "./weights.ts";

const FEWEST = 2;
const MOST = 6;

export function TierForm({ tiers }: { tiers: readonly number[] }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const [texts, setTexts] = useTyped<readonly string[]>(tiers.map(String));
  const [saving, run] = useSaving();
  const shares = TierShares.safeParse(texts.map(Number));
  const sum = sumOfWeights(texts);
  return (
    <Card title={v("tiers.title")} note={v("tiers.note")}>
      <WeightForm
        fields={texts.map((text, tier) => ({
          key: String(tier),
          label: v("tiers.tier", { tier: tierName(tier) }),
          text,
        }))}
        onTexts={setTexts}
        isChanged={texts.join() !== tiers.join()}
        isWrong={!shares.success}
        saving={saving}
        onSave={() => shares.success && void run(() => saveSettings({ tiers: shares.data }))}
        onDefaults={() => setTexts(defaultTierShares.map(String))}
      >
        <div class="row">
          <Button
            small
            icon="plus"
            disabled={texts.length >= MOST}
            onClick={() => setTexts([...texts, "10"])}
          >
            {v("tiers.add")}
          </Button>
          <Button
            small
            disabled={texts.length <= FEWEST}
            onClick={() => setTexts(texts.slice(0, -1))}
          >
            {v("tiers.remove")}
          </Button>
          {sum !== 100 && (
            <span class="field__error">
              {v("tiers.sum", { sum: formatNumber(locale, sum, 2) })}
            </span>
          )}
        </div>
      </WeightForm>
    </Card>
  );
}
