/** What the figures of scales and settings are called, for those who compare two of them. */
import { type ChangedField, type Locale, locales, type LocalText } from "#core";
import type { ExchangeKey, ExchangeWords } from "../../locales/exchange-words.ts";

type Names = ReadonlyMap<string, string>;

const plain: ReadonlySet<string> = new Set(["name", "retired", "weights"]);
const ofFactors: ReadonlySet<string> = new Set(
  "weight factor definition property currency points level bounds".split(" "),
);

/** The name of a figure of a scale, such as `points.<factor>.<level>`. */
export function scaleFieldText(field: string, names: Names, x: ExchangeWords): string {
  const [part = "", id = "", level] = field.split(".");
  if (plain.has(part)) return x(`exchange.figure.${part}` as ExchangeKey);
  if (!ofFactors.has(part)) return field;
  const key = part === "points" && level !== undefined ? "pointsOf" : part;
  const words = { factor: names.get(id) ?? id, level: level ?? "" };
  return x(`exchange.figure.${key}` as ExchangeKey, words);
}

/** The name of a setting by its path; those of no sheet keep their path. */
export function settingText(path: string, x: ExchangeWords): string {
  const [part, rest = ""] = path.split(".");
  if (part === "thresholds") return x(`exchange.figure.${rest}` as ExchangeKey);
  return part === "stageTable" ? x("exchange.figure.stageTable", { stage: rest }) : path;
}

/** Both values of a text in the one language in which they differ; all other values as they are. */
export function textsThatDiffer(
  { before, after }: Pick<ChangedField, "before" | "after">,
  locale: Locale,
): readonly [unknown, unknown] {
  const [old, now] = [before, after].map((text) => (isText(text) ? text : undefined));
  if (!old && !now) return [before, after];
  const changed = locales.filter((one) => old?.[one] !== now?.[one]);
  const language = changed.length === 1 ? changed[0]! : locale;
  return [old?.[language], now?.[language]];
}

function isText(value: unknown): value is LocalText {
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => locales.some((one) => one === key));
}

/** Weights of several factors in one line; everything else is told as it is. */
export function figureValue(field: string, value: unknown, names: Names): unknown {
  return field === "weights" && typeof value === "object" && value !== null
    ? Object.entries(value).map(([id, weight]) => `${names.get(id) ?? id} ${String(weight)}`)
    : value;
}
