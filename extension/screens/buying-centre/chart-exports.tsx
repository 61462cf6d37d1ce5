/** Taking the org chart elsewhere, as a picture. */
import { type NeededPosition, orgChart, orgChartSvg } from "#core";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { download } from "../../exporting/download.ts";
import { languageTag } from "../../locales/language.ts";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { Centre } from "./centre-query.ts";
import { chartTexts } from "./centre-texts.ts";

/** Pixels of the picture for each pixel of the drawing, so that it is sharp in print. */
const SHARPNESS = 2;
/** A page across is about as wide. */
const ROOM = 1200;

export function ChartExports({
  centre,
  holes,
}: {
  centre: Centre;
  holes: readonly NeededPosition[];
}) {
  const language = useLocale();
  const say = useCentreWords();
  const { t, locale } = language;
  const [saving, run] = useSaving();
  const draw = (): string =>
    orgChartSvg({
      chart: orgChart(centre.people, holes, ROOM),
      texts: {
        ...chartTexts(language, say),
        title: `${centre.full.account.name} · ${say("centre.title")}`,
        description: say("centre.chartLabel", { count: centre.people.length }),
        legend: say("centre.legend"),
      },
      theme: "light",
      language: languageTag(locale),
    });
  return (
    <>
      {saving.state === "failed" && (
        <Notice tone="bad">{t("map.exportFailed", { format: "PNG" })}</Notice>
      )}
      <Button
        small
        icon="download"
        onClick={() => download("buying-centre.svg", draw(), "image/svg+xml")}
      >
        {t("map.export.svg")}
      </Button>
      <Button
        small
        icon="download"
        disabled={saving.state === "saving"}
        onClick={() =>
          run(async () => {
            const { exportMapPng } = await import("../../exporting/map-image.ts");
            download("buying-centre.png", await exportMapPng(draw(), SHARPNESS));
          })
        }
      >
        {t("map.export.png")}
      </Button>
    </>
  );
}
