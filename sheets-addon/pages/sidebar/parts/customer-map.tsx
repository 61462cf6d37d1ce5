/** The customer map in the sidebar, and the same map in the large window. */
import type { AccountCard } from "../../sidebar-contract.ts";
import { useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { MapPicture } from "./map-picture.tsx";
import { ScriptButton } from "./script-button.tsx";
import { Failure, Loading } from "./status.tsx";
import { useAnswer, useScript } from "./use-script.ts";

interface Props {
  readonly width: number;
  readonly height: number;
  readonly selected: string | undefined;
  readonly onCard: (card: AccountCard) => void;
  readonly isLarge?: boolean;
}

export function CustomerMap({ width, height, selected, onCard, isLarge = false }: Props) {
  const text = useText();
  const { answer: map, failure: unread } = useAnswer("mapOf");
  const { failure = unread, ask } = useScript();
  const select = (id: string) =>
    void ask(
      () => callScript("selectAccount", id),
      (card) => card && onCard(card),
    );
  return (
    <section aria-labelledby={isLarge ? undefined : "map"}>
      {!isLarge && <h2 id="map">{text("title.map")}</h2>}
      {!map && failure === undefined && <Loading />}
      {map && map.placements.length === 0 && <p>{text("map.empty")}</p>}
      {map && map.placements.length > 0 && (
        <>
          <MapPicture
            map={map}
            width={width}
            height={height}
            label={text("title.map")}
            selected={selected}
            onSelect={select}
          />
          <p class="soft">{text("map.explained")}</p>
        </>
      )}
      {!isLarge && (
        <ScriptButton ask={() => callScript("openMap")}>{text("map.large")}</ScriptButton>
      )}
      {failure !== undefined && <Failure reason={failure} />}
    </section>
  );
}
