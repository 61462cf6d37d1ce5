/** The properties of cells that a script sets and reads back: formats, notes, colours, fonts. */
import { eachCell, grid, sameSize, type Area } from "./area.ts";
import { NotModelled, ServiceError } from "./service-calls.ts";
import { chain, type Method, type Signatures } from "./service-object.ts";
import { layer, type CellProperty } from "./workbook.ts";

/** A property that a cell has until another is set, and what a script may set. */
interface Property {
  readonly type: string;
  readonly initial: unknown;
  accept?(value: unknown): unknown;
}

const colour = (value: unknown) => {
  if (value === null || value === undefined) return undefined;
  const text = String(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  const named: Record<string, string> = { white: "#ffffff", black: "#000000", red: "#ff0000" };
  const hex = named[text.toLowerCase()];
  if (hex === undefined) throw new NotModelled(`the colour "${text}" (write it as #rrggbb)`);
  return hex;
};

const oneOf =
  (...choices: readonly string[]) =>
  (value: unknown) => {
    if (value === null || value === undefined) return undefined;
    if (!choices.includes(String(value)))
      throw new ServiceError(`Invalid argument: ${String(value)}`);
    return value;
  };

const properties: Readonly<Partial<Record<CellProperty, Property>>> = {
  numberFormat: {
    type: "string",
    initial: "0.###############",
    accept: (value) => (value === "General" || value === "" ? undefined : value),
  },
  note: { type: "string?", initial: "", accept: (value) => value || undefined },
  background: { type: "string?", initial: "#ffffff", accept: colour },
  fontColor: { type: "string?", initial: "#000000", accept: colour },
  fontWeight: { type: "string?", initial: "normal", accept: oneOf("normal", "bold") },
  fontStyle: { type: "string?", initial: "normal", accept: oneOf("normal", "italic") },
  fontLine: {
    type: "string?",
    initial: "none",
    accept: oneOf("none", "underline", "line-through"),
  },
  fontFamily: { type: "string?", initial: "Arial" },
  fontSize: { type: "int", initial: 10 },
  horizontalAlignment: {
    type: "string?",
    initial: "general",
    accept: oneOf("left", "center", "normal", "right"),
  },
  verticalAlignment: {
    type: "string?",
    initial: "bottom",
    accept: oneOf("top", "middle", "bottom"),
  },
  wrap: { type: "boolean", initial: false },
};

/** `setX`, `setXs`, `getX` and `getXs` of every property of a cell. */
export function propertyMethods(): Signatures<Area> {
  const methods: Record<string, Method<Area>> = {};
  for (const [name, property] of Object.entries(properties) as [CellProperty, Property][]) {
    const title = name[0]?.toUpperCase() + name.slice(1);
    const accept = property.accept ?? ((value: unknown) => value ?? undefined);
    const get = ({ sheet }: Area, row: number, column: number) =>
      layer(sheet, name).get(row, column) ?? property.initial;
    methods[`set${title}(${property.type})`] = (range: Area, value: unknown) => {
      const accepted = accept(value);
      eachCell(range, (row, column) => layer(range.sheet, name).set(row, column, accepted));
      return chain;
    };
    methods[`set${title}s(${property.type}[][])`] = (range: Area, data: unknown[][]) => {
      sameSize(range, data);
      eachCell(range, (row, column) =>
        layer(range.sheet, name).set(
          row,
          column,
          accept(data[row - range.row]?.[column - range.column]),
        ),
      );
      return chain;
    };
    methods[`get${title}()`] = (range: Area) => get(range, range.row, range.column);
    methods[`get${title}s()`] = (range: Area) =>
      grid(range, (row, column) => get(range, row, column));
  }
  return methods;
}
