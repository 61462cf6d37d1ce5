/** Every record that an import would add, change or erase, before anything is written. */
import { byAttention, type ImportChange } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Badge, type Tone } from "../../components/surfaces.tsx";
import { useExchangeWords } from "../../locales/exchange-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { scaleFieldText, textsThatDiffer } from "./figure-text.ts";
import { fieldText, recordText, type ValueWords, valueText } from "./value-text.ts";

const tones: Readonly<Record<ImportChange["kind"], Tone>> = {
  added: "good",
  changed: "info",
  conflicting: "caution",
  forgotten: "bad",
};

/** So many rows are shown at a time: an archive can hold a hundred thousand. */
const ROWS = 50;

export function ChangeList(props: { changes: readonly ImportChange[]; words: ValueWords }) {
  const { t } = useLocale();
  const x = useExchangeWords();
  const [count, setCount] = useState(ROWS);
  const { words } = props;
  const changes = byAttention(props.changes);
  return (
    <details class="stack stack--tight" open={changes.length <= ROWS}>
      <summary>{x("exchange.changes")}</summary>
      <div class="table-frame table-frame--bare">
        <table class="table table--tight">
          <thead>
            <tr>
              <th scope="col">{x("exchange.change")}</th>
              <th scope="col">{t("data.records")}</th>
              <th scope="col">{x("exchange.record")}</th>
              <th scope="col">{x("exchange.details")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, count).map(({ collection, id, kind, record, fields }) => (
              <tr key={`${collection} ${id}`}>
                <td>
                  <Badge tone={tones[kind]}>{x(`exchange.kind.${kind}`)}</Badge>
                </td>
                <td class="small">{t(`data.collection.${collection}`)}</td>
                <th scope="row">{recordText(record, words)}</th>
                <td class="small soft">
                  {fields.map(({ field, ...values }) => {
                    const [before, after] = textsThatDiffer(values, words.locale);
                    return (
                      <div key={field}>
                        {x("exchange.becomes", {
                          field:
                            collection === "scales"
                              ? scaleFieldText(field, words.names, x)
                              : fieldText(field, x),
                          before: valueText(field, before, words),
                          after: valueText(field, after, words),
                        })}
                      </div>
                    );
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {changes.length > count && (
        <Button small onClick={() => setCount(count + ROWS)}>
          {x("exchange.more", { count: Math.min(ROWS, changes.length - count) })}
        </Button>
      )}
    </details>
  );
}
