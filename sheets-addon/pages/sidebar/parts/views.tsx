/** The parts of the sidebar, one at a time: 300 pixels hold no more. */
import { useText } from "../locales/language.tsx";

export const views = ["overview", "account", "map", "scales", "import"] as const;
export type View = (typeof views)[number];

export function Views({
  view,
  onView,
}: {
  readonly view: View;
  readonly onView: (view: View) => void;
}) {
  const text = useText();
  return (
    <nav aria-label={text("views.label")}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          aria-current={one === view ? "page" : undefined}
          onClick={() => onView(one)}
        >
          {text(`view.${one}`)}
        </button>
      ))}
    </nav>
  );
}
