/** What an hour of one's own people costs: it turns noted hours into money. */
import { Currency, type Money, writtenNumber } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useOrderWords } from "../../locales/order-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { saveSettings } from "../../store/settings.ts";

export function HourlyRateForm({ rate }: { rate: Money | undefined }) {
  const { locale, t } = useLocale();
  const words = useOrderWords();
  const [amount, setAmount] = useState(rate ? String(rate.amount) : "");
  const [currency, setCurrency] = useState<string>(
    rate?.currency ?? (locale === "zh" ? "CNY" : "EUR"),
  );
  const [isTried, setTried] = useState(false);
  const [saving, run] = useSaving();
  const value = writtenNumber(amount, "point");
  const code = Currency.safeParse(currency.trim().toUpperCase());
  const isNone = amount.trim() === "";
  const isBad = !isNone && !(typeof value === "number" && value >= 0);
  const save = async (): Promise<void> => {
    setTried(true);
    if (isBad || !code.success) return;
    const hourlyRate = isNone ? undefined : { amount: value as number, currency: code.data };
    await run(() => saveSettings({ hourlyRate }));
  };
  return (
    <Card title={words("orders.rate.title")} note={words("orders.rate.help")}>
      <form
        class="inline-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="form__pair">
          <TextField
            label={words("orders.rate.amount")}
            value={amount}
            onValue={setAmount}
            error={isTried && isBad ? words("orders.badAmount") : undefined}
          />
          <TextField
            label={words("orders.currency")}
            value={currency}
            onValue={setCurrency}
            error={isTried && !code.success ? t("opportunity.badCurrency") : undefined}
          />
        </div>
        <div class="row">
          <Button type="submit">{t("common.save")}</Button>
          <output class="soft small">
            {saving.state === "saved" && t("common.saved")}
            {saving.state === "failed" && t("common.saveFailed")}
          </output>
        </div>
      </form>
    </Card>
  );
}
