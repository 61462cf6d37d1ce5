/** The org chart with its tools: edit a person, draw lines and ties, take the picture elsewhere. */
import { type ContactId, type NeededPosition, orgChart } from "#core";
import { useMemo, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useWidth } from "../../components/use-width.ts";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { type Centre, nameOf } from "./centre-query.ts";
import { ChartExports } from "./chart-exports.tsx";
import { OrgChartPicture } from "./org-chart-picture.tsx";
import { type Drawn, type DrawingTools, useDrawing } from "./use-drawing.ts";

const drawingKeys: Readonly<Record<string, Drawn>> = { l: "line", f: "friend", r: "rival" };

export function OrgChartCard(props: {
  centre: Centre;
  holes: readonly NeededPosition[];
  onEdit: (id: ContactId) => void;
  onFind: (position: NeededPosition) => void;
}) {
  const { t } = useLocale();
  const say = useCentreWords();
  const { centre, holes } = props;
  const [ref, room] = useWidth<HTMLDivElement>(1080);
  const chart = useMemo(() => orgChart(centre.people, holes, room), [centre, holes, room]);
  const [current, setCurrent] = useState<ContactId>();
  const tools = useDrawing(centre);
  const pressed = (key: string, id: ContactId): boolean => {
    const drawn = drawingKeys[key.toLowerCase()];
    if (drawn) tools.begin(drawn, id);
    else if (key === "Escape" && tools.drawing) tools.stop();
    else if (key === "Delete" || key === "Backspace") tools.removeLine(id);
    else return false;
    return true;
  };
  const choose = (id: ContactId): void => {
    setCurrent(id);
    tools.end(id);
  };
  const known = centre.people.some(({ contact }) => contact.id === current) ? current : undefined;
  return (
    <Card title={say("centre.chart")} actions={<ChartExports centre={centre} holes={holes} />}>
      <div class="stack stack--tight">
        <Tools centre={centre} tools={tools} current={known} onEdit={props.onEdit} />
        {tools.saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
        {chart.refused.length > 0 && (
          <Notice tone="caution">
            {say("centre.refused", {
              names: chart.refused.map((id) => nameOf(centre, id)).join(t("coverage.or")),
            })}
          </Notice>
        )}
        <div class={tools.drawing ? "org org--drawing" : "org"} ref={ref}>
          <OrgChartPicture
            centre={centre}
            chart={chart}
            current={known}
            onCurrent={setCurrent}
            onChoose={choose}
            onOpen={(id) => (tools.drawing ? tools.end(id) : props.onEdit(id))}
            onFind={props.onFind}
            onKey={pressed}
          />
        </div>
        <p class="faint small">{say("centre.legend")}</p>
        <p class="faint small">{say("centre.keys")}</p>
      </div>
    </Card>
  );
}

/** What can be done with the card in focus, or what is being drawn and how to go on. */
function Tools(props: {
  centre: Centre;
  tools: DrawingTools;
  current: ContactId | undefined;
  onEdit: (id: ContactId) => void;
}) {
  const { t } = useLocale();
  const say = useCentreWords();
  const { centre, tools, current } = props;
  const { drawing } = tools;
  if (drawing) {
    const name = nameOf(centre, drawing.from);
    const { fault } = drawing;
    return (
      <div class="org__tools">
        <p class="org__words" role={fault ? "alert" : "status"}>
          {fault
            ? say(fault.key, {
                names: fault.circle.map((id) => nameOf(centre, id)).join(" → "),
              })
            : say(`centre.pick.${drawing.kind}`, { name })}
        </p>
        <Button small onClick={tools.stop}>
          {say("centre.stop")}
        </Button>
      </div>
    );
  }
  if (!current)
    return (
      <div class="org__tools">
        <p class="org__words soft">{say("centre.choose")}</p>
      </div>
    );
  return (
    <div class="org__tools">
      <strong class="org__words">{nameOf(centre, current)}</strong>
      <Button small icon="edit" onClick={() => props.onEdit(current)}>
        {t("common.edit")}
      </Button>
      {(["line", "friend", "rival"] as const).map((kind) => (
        <Button
          key={kind}
          small
          aria-keyshortcuts={Object.keys(drawingKeys).find((key) => drawingKeys[key] === kind)}
          onClick={() => tools.begin(kind, current)}
        >
          {say(`centre.draw.${kind}`)}
        </Button>
      ))}
      {centre.lines.bossOf.has(current) && (
        <Button small aria-keyshortcuts="Delete" onClick={() => tools.removeLine(current)}>
          {say("centre.noLine")}
        </Button>
      )}
    </div>
  );
}
