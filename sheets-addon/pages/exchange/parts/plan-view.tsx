/** The dry run of an import: conflicts to choose in, what would happen record by record, and the counts. */
import { collections, sentenceOf, textIn } from "#core";
import type { Choices } from "../conflict-rows.ts";
import type { DryRun } from "../importing.ts";
import { isNothing } from "../importing.ts";
import { cellsAfter, MOST_CELLS } from "../room.ts";
import { useText } from "../locales/language.tsx";
import { ChangeList } from "./change-list.tsx";
import { PlanConflicts } from "./plan-conflicts.tsx";
import { ReturningRows } from "./returning-rows.tsx";
import type { Words } from "./words.ts";

/** As many broken rows as a reader takes in at once. */
const MOST = 10;

export function PlanView(props: {
  readonly dry: DryRun;
  readonly file: string;
  readonly words: Words;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly isKeptDeleted: boolean;
  readonly onKeepDeleted: (isKept: boolean) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const { dry, file, words } = props;
  const { plan } = dry;
  const erased = plan.changes.filter(({ kind }) => kind === "forgotten").length;
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{text("plan.title", { file })}</h2>
      {plan.conflicts.length > 0 && (
        <PlanConflicts
          conflicts={plan.conflicts}
          typed={plan.typed}
          choices={props.choices}
          words={words}
          onChoices={props.onChoices}
        />
      )}
      <Room dry={dry} words={words} />
      {isNothing(plan) && <p class="note">{text("plan.nothing", { file })}</p>}
      {erased > 0 && <p class="note warn-note">{text("plan.forgotten", { count: erased })}</p>}
      {plan.returning.length > 0 && <ReturningRows count={plan.returning.length} {...props} />}
      <Notices dry={dry} words={words} />
      {plan.changes.length > 0 && (
        <ChangeList
          changes={plan.changes}
          returning={props.isKeptDeleted ? [] : plan.returning}
          words={words}
        />
      )}
      <Counts dry={dry} words={words} />
      <p class="soft">{text("plan.promise")}</p>
      <div class="row actions">
        <button type="button" class="first" onClick={props.onImport}>
          {text("plan.import")}
        </button>
        <button type="button" onClick={props.onCancel}>
          {text("plan.cancel")}
        </button>
      </div>
    </section>
  );
}

/** Told before anything is written: a spreadsheet that is full refuses half of an import. */
function Room({ dry, words }: { readonly dry: DryRun; readonly words: Words }) {
  const text = useText();
  const cells = cellsAfter(words.state, dry.plan.steps);
  if (cells <= MOST_CELLS) return null;
  const shown = new Intl.NumberFormat(words.locale === "zh" ? "zh-CN" : "en", {
    notation: "compact",
    maximumFractionDigits: 1,
  }).format(cells);
  return <p class="note warn-note">{text("plan.room", { cells: shown })}</p>;
}

function Notices({ dry, words }: { readonly dry: DryRun; readonly words: Words }) {
  const text = useText();
  const { tooLong, differingScales, settings, unusable } = dry.plan;
  const { locale, state } = words;
  return (
    <>
      {tooLong.slice(0, MOST).map((id) => (
        <p key={id} class="note warn-note">
          {text("plan.tooLong", { id })}
        </p>
      ))}
      {differingScales.map(({ id, name }) => (
        <p key={id} class="note">
          {text("plan.scale", { scale: textIn(name, locale) })}
        </p>
      ))}
      {settings !== "same" && (
        <p class="note">{text(settings === "kept" ? "plan.settingsKept" : "plan.settingsTaken")}</p>
      )}
      {unusable.length > 0 && (
        <div class="note warn-note">
          <p>{text("plan.broken")}</p>
          <ul>
            {unusable.slice(0, MOST).map(({ tab, at, problem }) => (
              <li key={`${tab} ${at}`}>
                {text("plan.place", {
                  tab: state.names[tab] ?? tab,
                  row: String(at + 3),
                  problem: sentenceOf(locale, problem),
                })}
              </li>
            ))}
          </ul>
          {unusable.length > MOST && <p>{text("bring.more", { count: unusable.length - MOST })}</p>}
        </div>
      )}
    </>
  );
}

function Counts({ dry, words }: { readonly dry: DryRun; readonly words: Words }) {
  const text = useText();
  const { counts } = dry.plan;
  const figures = ["added", "updated", "unchanged"] as const;
  const number = new Intl.NumberFormat(words.locale === "zh" ? "zh-CN" : "en");
  const present = collections.filter((key) => figures.some((figure) => counts[key][figure] > 0));
  return (
    <table>
      <caption>{text("plan.counts")}</caption>
      <thead>
        <tr>
          <th scope="col">{text("plan.kind")}</th>
          {figures.map((figure) => (
            <th key={figure} scope="col" class="number">
              {text(`plan.${figure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {present.map((key) => (
          <tr key={key}>
            <td>{words.state.names[key] ?? key}</td>
            {figures.map((figure) => (
              <td key={figure} class="number">
                {number.format(counts[key][figure])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
