/** A button that saves a workbook: written beside the page, with its progress, and to be ended at any time. */
import type { AccountId } from "#core";
import { useExchange } from "../exchanging/use-exchange.ts";
import { download } from "../exporting/download.ts";
import { useExchangeWords } from "../locales/exchange-words.ts";
import { useLocale } from "../locales/use-locale.tsx";
import { Button } from "./button.tsx";
import { Notice } from "./surfaces.tsx";
import { useSaving } from "./use-saving.ts";
import { Working } from "./working.tsx";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function WorkbookButton(props: {
  file: string;
  label: string;
  title?: string;
  small?: boolean;
  /** The accounts that go along; all of them without it. */
  accounts?: readonly AccountId[];
}) {
  const { t, locale } = useLocale();
  const x = useExchangeWords();
  const { file, label, title, small, accounts } = props;
  const exchange = useExchange();
  const [saving, run] = useSaving();
  const save = () =>
    run(async () => {
      const bytes = await exchange.ask({ kind: "write", locale, ...(accounts && { accounts }) });
      if (bytes) download(file, new Blob([bytes], { type: XLSX }));
      exchange.end();
    });
  return (
    <>
      {saving.state === "failed" && (
        <Notice tone="bad">{t("map.exportFailed", { format: "Excel" })}</Notice>
      )}
      {exchange.done === undefined ? (
        <Button
          icon="download"
          {...(small && { small })}
          {...(title && { title })}
          onClick={() => void save()}
        >
          {label}
        </Button>
      ) : (
        <Working label={x("exchange.writing")} done={exchange.done} onCancel={exchange.end} />
      )}
    </>
  );
}
