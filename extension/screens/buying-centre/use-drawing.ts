/** Drawing a line or a tie on the chart: whom it begins with, whom it leads to, and why it can't. */
import { circleOf, type ContactId, tieBetween, type TieKind } from "#core";
import { useState } from "preact/hooks";
import { useDeed } from "../../components/undo-notice.tsx";
import type { Saving } from "../../components/use-saving.ts";
import { centreWords, type CentreKey } from "../../locales/use-centre-words.ts";
import { assessedNow } from "../../store/undo/amended.ts";
import { lineDeed, tieDeed } from "../../store/buying-centre/reporting.ts";
import { type Centre, nameOf } from "./centre-query.ts";

export type Drawn = "line" | TieKind;

/** What is being drawn, and what was wrong with the last choice. */
export interface Drawing {
  readonly kind: Drawn;
  readonly from: ContactId;
  readonly fault?: { readonly key: CentreKey; readonly circle: readonly ContactId[] };
}

export interface DrawingTools {
  readonly drawing: Drawing | undefined;
  readonly saving: Saving;
  readonly begin: (kind: Drawn, from: ContactId) => void;
  readonly stop: () => void;
  /** Ends the line at a person; one that would close a circle is refused, and says so. */
  readonly end: (at: ContactId) => void;
  readonly removeLine: (of: ContactId) => void;
}

export function useDrawing(centre: Centre): DrawingTools {
  const [drawing, setDrawing] = useState<Drawing>();
  const [saving, act] = useDeed();
  const drawLine = (from: ContactId, to: ContactId | undefined): void => {
    const names = { name: nameOf(centre, from), chief: nameOf(centre, to) };
    void act(
      async () => lineDeed(await assessedNow(from), to),
      ({ locale }) => centreWords(locale)(to ? "centre.lineDrawn" : "centre.lineRemoved", names),
    );
  };
  const drawTie = (from: ContactId, to: ContactId, kind: TieKind): void => {
    const wanted = tieBetween(centre.ties, from, to) === kind ? undefined : kind;
    const names = { name: nameOf(centre, from), other: nameOf(centre, to) };
    void act(
      async () => tieDeed(await assessedNow(from), await assessedNow(to), wanted),
      ({ locale }) => {
        const say = centreWords(locale);
        return wanted
          ? say("centre.tieDrawn", { ...names, kind: say(`centre.${wanted}`) })
          : say("centre.tieRemoved", names);
      },
    );
  };
  return {
    drawing,
    saving,
    begin: (kind, from) => setDrawing({ kind, from }),
    stop: () => setDrawing(undefined),
    end: (at) => {
      if (!drawing) return;
      const { kind, from } = drawing;
      if (at === from) return setDrawing({ kind, from, fault: { key: "centre.self", circle: [] } });
      if (kind === "line") {
        const circle = circleOf(centre.lines.bossOf, from, at);
        if (circle) return setDrawing({ kind, from, fault: { key: "centre.circle", circle } });
        drawLine(from, at);
      } else drawTie(from, at, kind);
      setDrawing(undefined);
    },
    removeLine: (of) => {
      if (centre.lines.bossOf.has(of)) drawLine(of, undefined);
    },
  };
}
