/** The buttons on the map: closer, farther, all of it; and what the hand does. */
import { IconButton } from "../../components/button.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";
import { type Tool, tools } from "./use-gestures.ts";
import type { MapView } from "./use-map-window.ts";

export function PlotTools(props: { tool: Tool; onTool: (tool: Tool) => void; view: MapView }) {
  const m = useMapWords();
  const { tool, onTool, view } = props;
  return (
    <div class="plot__tools">
      <div class="plot__group">
        <IconButton icon="plus" label={m("map.closer")} onClick={view.closer} />
        <IconButton icon="minus" label={m("map.farther")} onClick={view.farther} />
        <IconButton icon="whole" label={m("map.whole")} onClick={view.whole} />
      </div>
      <div class="plot__group">
        {tools.map((one) => (
          <IconButton
            key={one}
            icon={one}
            label={m(`map.tool.${one}`)}
            pressed={one === tool}
            onClick={() => onTool(one)}
          />
        ))}
      </div>
    </div>
  );
}
