/** Long tables begin with their first rows; more are shown on request. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { useLocale } from "../../locales/use-locale.tsx";

/** So many rows are shown at first, and added by each "show more". */
const PAGE = 100;

/** The rows to show, and the button for more where there are more. */
export function useShown<T>(rows: readonly T[]): readonly [readonly T[], ComponentChildren] {
  const { t } = useLocale();
  const [limit, setLimit] = useState(PAGE);
  const more = rows.length > limit && (
    <div class="row row--centre">
      <Button onClick={() => setLimit(limit + PAGE)}>{t("common.more")}</Button>
    </div>
  );
  return [rows.slice(0, limit), more];
}
