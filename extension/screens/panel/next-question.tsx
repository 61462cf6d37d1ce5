/** The one question about the account whose answer would make its place on the map surest, while its site is open. */
import { type Account, textIn } from "#core";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";

export function NextQuestion({ account }: { account: Account }) {
  const { locale, t } = useLocale();
  const live = useLive(async () => {
    // What weighs answers is only needed once an account is known here.
    const { openPlaceOf } = await import("../../store/certainty.ts");
    const open = await openPlaceOf(account, today());
    return open?.questions.find(({ gain }) => gain > 0);
  }, [account]);
  if (live.state !== "ready" || !live.value) return null;
  const { scale, factorId, gain } = live.value;
  const factor = scale.factors.find(({ id }) => id === factorId)!;
  return (
    <section class="card" aria-label={t("certainty.next")}>
      <h2>{t("certainty.next")}</h2>
      <p>
        <a href={`/workspace.html#/rating/${account.id}`} target="_blank">
          {textIn(factor.name, locale)}
        </a>
      </p>
      <p class="soft small">{textIn(factor.definition, locale)}</p>
      <p class="faint small">
        {t("certainty.gain", { points: formatNumber(locale, gain * 100, 1) })}
      </p>
    </section>
  );
}
