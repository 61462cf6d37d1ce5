/** Taking the map elsewhere as it is shown: as a picture, as a table, as a workbook that computes. */
import type { Locale, Placement } from "#core";
import type { ComponentChildren } from "preact";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { WorkbookButton } from "../../components/workbook-button.tsx";
import { download } from "../../exporting/download.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";

/** Pixels of the picture for each pixel of the drawing, so that it is sharp in print. */
const SHARPNESS = 2;

export function MapExports(props: {
  placements: readonly Placement[];
  /** The picture as SVG text, as the map is seen at this moment. */
  picture: () => string;
}) {
  const { locale, t } = useLocale();
  const m = useMapWords();
  const { placements, picture } = props;
  return (
    <>
      <ExportButton
        format="SVG"
        write={async () => download("customer-map.svg", picture(), "image/svg+xml")}
      >
        {t("map.export.svg")}
      </ExportButton>
      <ExportButton
        format="PNG"
        write={async () => {
          const { exportMapPng } = await import("../../exporting/map-image.ts");
          download("customer-map.png", await exportMapPng(picture(), SHARPNESS));
        }}
      >
        {t("map.export.png")}
      </ExportButton>
      <ExportButton format="CSV" write={() => writeCsv(placements, locale)}>
        {t("map.export.csv")}
      </ExportButton>
      <WorkbookButton
        file="customer-map.xlsx"
        label={t("map.export.xlsx")}
        title={m("map.exportHelp", { format: "Excel" })}
        accounts={placements.map(({ accountId }) => accountId)}
        small
      />
    </>
  );
}

export async function writeCsv(placements: readonly Placement[], locale: Locale): Promise<void> {
  const { scorecardsCsv } = await import("../../exporting/csv.ts");
  download("scorecards.csv", scorecardsCsv(placements, locale), "text/csv");
}

/** A button that makes a file and says so when it can't. */
export function ExportButton(props: {
  format: string;
  write: () => Promise<void>;
  children: ComponentChildren;
}) {
  const { t } = useLocale();
  const m = useMapWords();
  const [saving, run] = useSaving();
  return (
    <>
      {saving.state === "failed" && (
        <Notice tone="bad">{t("map.exportFailed", { format: props.format })}</Notice>
      )}
      <Button
        icon="download"
        small
        title={m("map.exportHelp", { format: props.format })}
        disabled={saving.state === "saving"}
        onClick={() => void run(props.write)}
      >
        {props.children}
      </Button>
    </>
  );
}
