/** Long work under way: how far it is, and a button that ends it. */
import { useLocale } from "../locales/use-locale.tsx";
import "../styles/long-work.css";
import { Button } from "./button.tsx";

export function Working(props: {
  /** What is being done; it names the bar. */
  label: string;
  /** 0 to 1. */
  done: number;
  onCancel: () => void;
}) {
  const { t } = useLocale();
  const { label, done } = props;
  return (
    <output class="row long-work">
      <span class="small soft">{label}</span>
      <progress max={1} value={done} aria-label={label} />
      <Button small onClick={props.onCancel}>
        {t("common.cancel")}
      </Button>
    </output>
  );
}
