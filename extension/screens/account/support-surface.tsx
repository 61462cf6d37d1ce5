/** The support surface on a line from all against us to all allies. */
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";

export function SupportSurface(props: { surface: number | undefined }) {
  const { locale, t } = useLocale();
  const { surface } = props;
  if (surface === undefined)
    return (
      <div class="small">
        <p class="score">
          <span class="score__label">{t("account.supportSurface")}</span>
          <span>{t("common.unknown")}</span>
        </p>
        <p class="faint">{t("account.supportUnknown")}</p>
      </div>
    );
  const points = Math.round(surface * 100);
  return (
    <div class="score" title={t("account.supportSurfaceHelp")}>
      <span class="score__label">{t("account.supportSurface")}</span>
      <svg class="score__bar" viewBox="-100 0 200 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="score__ground" x="-100" width="200" height="8" rx="2" />
        <rect
          class={points < 0 ? "score__against" : "score__sure"}
          x={Math.min(points, 0)}
          width={Math.max(Math.abs(points), 1)}
          height="8"
        />
        <rect class="score__threshold" x="-0.8" width="1.6" height="8" />
      </svg>
      <span class="score__figure">{formatNumber(locale, points)}</span>
    </div>
  );
}
