/** A button that takes a screen's table out as a CSV file. */
import type { Archive } from "#core";
import type * as csv from "../exporting/csv.ts";
import { download } from "../exporting/download.ts";
import { useLocale } from "../locales/use-locale.tsx";
import { exportArchive } from "../store/exchange/archive.ts";
import { Button } from "./button.tsx";
import { Notice } from "./surfaces.tsx";
import { useSaving } from "./use-saving.ts";

type Csv = typeof csv;

/** `write` makes the text of the file, of all records where it asks for them; what it needs is loaded only then. */
export function CsvButton(props: {
  file: string;
  write: (csv: Csv, archive: () => Promise<Archive>) => string | Promise<string>;
}) {
  const { t } = useLocale();
  const [saving, run] = useSaving();
  return (
    <>
      {saving.state === "failed" && (
        <Notice tone="bad">{t("map.exportFailed", { format: "CSV" })}</Notice>
      )}
      <Button
        icon="download"
        disabled={saving.state === "saving"}
        onClick={() =>
          run(async () => {
            const loaded = await import("../exporting/csv.ts");
            download(props.file, await props.write(loaded, exportArchive), "text/csv");
          })
        }
      >
        {t("map.export.csv")}
      </Button>
    </>
  );
}
