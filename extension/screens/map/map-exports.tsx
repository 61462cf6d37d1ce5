/** Taking the map elsewhere: as a picture, as a table, as a workbook that computes. */
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { download } from "../../exporting/download.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { exportArchive } from "../../store/archive.ts";
import { today } from "../../store/identity.ts";

const formats = ["svg", "png", "csv", "xlsx"] as const;
type Format = (typeof formats)[number];

/** Pixels of the picture for each pixel of the drawing, so that it is sharp in print. */
const SHARPNESS = 2;

export function MapExports() {
  const { t, locale } = useLocale();
  const [saving, run] = useSaving();
  const [format, setFormat] = useState<Format>("svg");
  const write = async (wanted: Format): Promise<void> => {
    const archive = await exportArchive();
    if (wanted === "csv") {
      const { exportScorecardsCsv } = await import("../../exporting/csv.ts");
      return download("scorecards.csv", exportScorecardsCsv(archive, locale), "text/csv");
    }
    if (wanted === "xlsx") {
      const { exportWorkbook } = await import("../../exporting/export-workbook.ts");
      return download("account-atlas.xlsx", await exportWorkbook(archive, locale, today()));
    }
    const { exportMapSvg, exportMapPng } = await import("../../exporting/map-image.ts");
    const svg = exportMapSvg(archive, locale, "light");
    if (wanted === "svg") return download("customer-map.svg", svg, "image/svg+xml");
    download("customer-map.png", await exportMapPng(svg, SHARPNESS));
  };
  return (
    <>
      {saving.state === "failed" && (
        <Notice tone="bad">{t("map.exportFailed", { format: format.toUpperCase() })}</Notice>
      )}
      {formats.map((wanted) => (
        <Button
          key={wanted}
          icon="download"
          disabled={saving.state === "saving"}
          onClick={() => {
            setFormat(wanted);
            run(() => write(wanted)).catch(() => undefined);
          }}
        >
          {t(`map.export.${wanted}`)}
        </Button>
      ))}
    </>
  );
}
