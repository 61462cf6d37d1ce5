/** The reporting currency, and what one unit of each other currency of the orders is worth in it. */
import { Currency, ReportingCurrency } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { saveSettings } from "../../store/settings.ts";

export function CurrencyForm(props: {
  reporting: ReportingCurrency;
  currencies: readonly Currency[];
}) {
  const { t } = useLocale();
  const v = useValueWords();
  const { reporting, currencies } = props;
  const [code, setCode] = useState<string>(reporting.currency);
  const [rates, setRates] = useState<ReadonlyMap<string, string>>(
    new Map(reporting.rates.map(({ currency, worth }) => [currency, String(worth)])),
  );
  const [saving, run] = useSaving();
  const currency = Currency.safeParse(code.trim().toUpperCase());
  const others = [...new Set([...currencies, ...(rates.keys() as Iterable<Currency>)])].filter(
    (one) => one !== currency.data,
  );
  const rateOf = (one: string): string => (rates.get(one) ?? "").trim();
  const isBad = (one: string): boolean => rateOf(one) !== "" && !(Number(rateOf(one)) > 0);
  const wanted = {
    currency: currency.data ?? reporting.currency,
    rates: others
      .filter((one) => rateOf(one) !== "")
      .map((one) => ({ currency: one, worth: Number(rateOf(one)) })),
  };
  const checked = ReportingCurrency.safeParse(wanted);
  const isValid = currency.success && checked.success && !others.some(isBad);
  const missing = others.filter((one) => currencies.includes(one) && rateOf(one) === "");
  return (
    <Card title={v("currency.title")} note={v("currency.note")}>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isValid) void run(() => saveSettings({ reporting: wanted }));
        }}
      >
        <div class="form__pair">
          <TextField
            label={v("currency.currency")}
            value={code}
            onValue={setCode}
            suggestions={currencies}
            error={currency.success ? undefined : v("currency.badCode")}
          />
          {others.map((one) => (
            <TextField
              key={one}
              type="number"
              min={0}
              step="any"
              label={v("currency.rate", { from: one, to: wanted.currency })}
              value={rates.get(one) ?? ""}
              onValue={(text) => setRates(new Map(rates).set(one, text))}
              error={isBad(one) ? v("currency.bad") : undefined}
            />
          ))}
        </div>
        {missing.length > 0 && (
          <Notice tone="caution">
            <p>{v("currency.missing", { currencies: missing.join(", ") })}</p>
          </Notice>
        )}
        <div class="row">
          <Button
            type="submit"
            disabled={!isValid || JSON.stringify(wanted) === JSON.stringify(reporting)}
          >
            {t("common.save")}
          </Button>
          <output class="soft small">{saving.state === "failed" && t("common.saveFailed")}</output>
        </div>
      </form>
    </Card>
  );
}
