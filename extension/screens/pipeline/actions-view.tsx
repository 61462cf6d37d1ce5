/** Next actions of one seller or of all, worth most first, and those with a day as a calendar file. */
import { byWorth, calendarFile, type IsoDate } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Select } from "../../components/select.tsx";
import { EmptyState } from "../../components/surfaces.tsx";
import { download } from "../../exporting/download.ts";
import { formatDate, formatMoney } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useSellingWords } from "../../locales/selling-words.ts";
import { type PlannedAction, plannedActions } from "../../store/pipeline/deal-manager.ts";
import { now, today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { hrefOf } from "../workspace/route.ts";
import { actionCells } from "./pipeline-cells.ts";
import { actionId, actionText } from "./action-words.ts";

const MANY = 50;

/** No owner has this name. */
const NOBODY = "\u0000";

export function ActionsView() {
  const { locale, term } = useLocale();
  const words = useSellingWords();
  const [seller, setSeller] = useState("");
  const live = useLive(() => plannedActions(today()), []);
  return (
    <Awaited live={live}>
      {(all) => {
        if (all.length === 0)
          return (
            <EmptyState
              icon="check"
              title={words("actions.none")}
              text={words("actions.noneText")}
            />
          );
        const sellers = [...new Set(all.map(sellerOf))].sort();
        const own = all.filter((one) => !seller || sellerOf(one) === seller);
        return (
          <>
            <div class="toolbar">
              <Select
                label={words("actions.seller")}
                options={sellers.map((value) => ({
                  value,
                  label: value === NOBODY ? words("actions.nobody") : value,
                }))}
                value={seller}
                onValue={setSeller}
                empty={words("actions.everybody")}
              />
              <CalendarButton planned={own} />
              <CsvButton
                file="next-actions.csv"
                write={(csv) => csv.csvText(actionCells(own, dueOn, { words, term, locale }))}
              />
            </div>
            <Actions key={seller} planned={own} />
          </>
        );
      }}
    </Awaited>
  );
}

function sellerOf({ seller }: PlannedAction): string {
  return seller ?? NOBODY;
}

function Actions({ planned }: { planned: readonly PlannedAction[] }) {
  const { locale, term } = useLocale();
  const words = useSellingWords();
  const [limit, setLimit] = useState(MANY);
  const known = new Map(planned.map((one) => [one.action, one]));
  const sorted = byWorth([...known.keys()]).map((action) => known.get(action)!);
  return (
    <>
      <div class="table-frame">
        <table class="table">
          <caption class="visually-hidden">{words("pipeline.actions")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("actions.what")}</th>
              <th scope="col" class="number">
                {words("actions.worth")}
              </th>
              <th scope="col">{words("actions.due")}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, limit).map((one) => {
              const { opportunity, worth } = one.action;
              const due = dueOn(one);
              return (
                <tr key={actionId(one)}>
                  <th scope="row">
                    <span class="action__what">{actionText(one, words, locale, term)}</span>
                    <span class="meta small soft">
                      <a href={hrefOf({ screen: "opportunity", id: opportunity.id })}>
                        {opportunity.name}
                      </a>
                      <span>{one.accountName}</span>
                    </span>
                  </th>
                  <td class="number">
                    {worth > 0 &&
                      formatMoney(locale, { ...opportunity.amount, amount: Math.round(worth) })}
                  </td>
                  <td class="nowrap">{due && formatDate(locale, due)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {sorted.length > limit && (
        <Button onClick={() => setLimit(sorted.length)}>
          {words("actions.more", { count: sorted.length })}
        </Button>
      )}
    </>
  );
}

/** The day by which an action makes sense: what moves the project on, before the date that it is to close on. */
function dueOn({ action: { opportunity, deed } }: PlannedAction): IsoDate | undefined {
  if (deed.kind === "correct-date") return today();
  if (deed.kind === "check-fact") return undefined;
  return opportunity.expectedClose >= today() ? opportunity.expectedClose : undefined;
}

function CalendarButton({ planned }: { planned: readonly PlannedAction[] }) {
  const { locale, term } = useLocale();
  const words = useSellingWords();
  const dated = planned.flatMap((one) => {
    const on = dueOn(one);
    return on ? [{ one, on }] : [];
  });
  return (
    <Button
      icon="download"
      disabled={dated.length === 0}
      title={dated.length === 0 ? words("actions.noDates") : words("actions.calendarHelp")}
      onClick={() =>
        download(
          "next-actions.ics",
          calendarFile(
            dated.map(({ one, on }) => ({
              uid: actionId(one),
              on,
              summary: `${one.action.opportunity.name}: ${actionText(one, words, locale, term)}`,
              description: one.accountName,
            })),
            now(),
          ),
          "text/calendar",
        )
      }
    >
      {words("actions.calendar")}
    </Button>
  );
}
