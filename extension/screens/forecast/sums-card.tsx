/** All periods together: the band, the sums that sellers speak of, and how much hangs on the largest one. */
import { outlookThresholds } from "#core";
import { Card } from "../../components/surfaces.tsx";
import { formatMoney, formatPercent } from "../../locales/formats.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { CurrencyOutlook } from "../../store/forecast/outlook.ts";

export function SumsCard({ outlook }: { outlook: CurrencyOutlook }) {
  const { locale } = useLocale();
  const words = useOutlookWords();
  const { whole, currency, largest, competing, periods } = outlook;
  const money = (amount: number): string => formatMoney(locale, { amount, currency });
  const from = (chance: number): string =>
    words("outlook.commitHelp", { percent: formatPercent(locale, chance) });
  const range = ({ p10, p90 }: { p10: number; p90: number }): string =>
    words("outlook.range", { low: money(p10), high: money(p90) });
  const { withoutLargest } = whole;
  const figures = [
    { label: words("outlook.mean"), value: money(whole.mean), help: range(whole) },
    {
      label: words("outlook.commit"),
      value: money(whole.commit),
      help: from(outlookThresholds.commit),
    },
    {
      label: words("outlook.bestCase"),
      value: money(whole.bestCase),
      help: from(outlookThresholds.bestCase),
    },
    {
      label: words("outlook.pipeline"),
      value: money(whole.pipeline),
      help: words("outlook.pipelineHelp"),
    },
    ...(largest && periods.some(({ count }) => count > 0)
      ? [
          {
            label: words("outlook.withoutLargest"),
            value: money(withoutLargest.mean),
            help: words("outlook.withoutLargestHelp", {
              name: largest.opportunity.name,
              low: money(withoutLargest.p10),
              high: money(withoutLargest.p90),
            }),
          },
        ]
      : []),
  ];
  return (
    <Card title={words("outlook.sums", { count: periods.length, currency })}>
      <dl class="sums">
        {figures.map(({ label, value, help }) => (
          <div key={label}>
            <dt class="soft small">{label}</dt>
            <dd>
              <span class="figure">{value}</span>
              <span class="soft small">{help}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{words("outlook.shock")}</p>
      {competing > 0 && (
        <p class="soft small">{words("outlook.competing", { count: competing })}</p>
      )}
    </Card>
  );
}
