/** The custom functions of a bundle, as functions of the formula engine: found by their `@customfunction` tag, called with what Google passes, spilling what they return. */
import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
  type SimpleCellAddress,
} from "hyperformula";
import { LOADING } from "./formula-error.ts";
import { fromScript, toScript, type Ast, type CellFormats } from "./function-values.ts";
import { keyOf, type Reentry } from "./recalculation.ts";

export interface CustomFunctionSite extends CellFormats {
  /** Whether custom functions are to wait: a script is running. */
  waiting(): boolean;
  call(name: string, parameters: unknown[]): unknown;
  /** A result that is a date gives its cell a date format. */
  showDate(address: SimpleCellAddress): void;
}

/** The names of the top-level functions that carry the tag. */
export function findCustomFunctions(source: string): readonly string[] {
  const tagged =
    /\/\*\*(?:(?!\*\/)[\s\S])*?@customfunction\b(?:(?!\*\/)[\s\S])*?\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g;
  return [...source.matchAll(tagged)]
    .map(([, name = ""]) => name)
    .filter((name) => !name.endsWith("_"));
}

interface EvaluationState {
  readonly formulaAddress: SimpleCellAddress;
  readonly formulaVertex?: {
    getFormula(service: unknown): unknown;
    readonly width?: number;
    readonly height?: number;
  };
}
interface PluginSelf {
  evaluateAst(ast: Ast, state: EvaluationState): unknown;
  readonly dependencyGraph: { readonly lazilyTransformingAstService: unknown };
}

/** Makes the functions known to the next engine that is built. */
export function registerCustomFunctions(source: string, site: CustomFunctionSite): Reentry {
  const reentry: Reentry = { due: new Map(), sizes: new Map() };
  const methods: Record<string, unknown> = {};
  const implemented: Record<string, object> = {};
  const names: Record<string, string> = {};
  for (const name of findCustomFunctions(source)) {
    const id = name.toUpperCase();
    names[id] = id;
    implemented[id] = {
      method: `call_${name}`,
      sizeOfResultArrayMethod: `size_${name}`,
      parameters: [{ argumentType: "ANY", optionalArg: true }],
      repeatLastArgs: 1,
    };
    methods[`call_${name}`] = function (this: PluginSelf, ast: Ast, state: EvaluationState) {
      return evaluate(this, name, ast, state);
    };
    methods[`size_${name}`] = (_ast: Ast, state: EvaluationState) => {
      const size = reentry.sizes.get(keyOf(state.formulaAddress));
      return new ArraySize(size?.width ?? 1, size?.height ?? 1);
    };
  }

  function evaluate(self: PluginSelf, name: string, ast: Ast, state: EvaluationState): unknown {
    const address = state.formulaAddress;
    if (site.waiting()) {
      reentry.due.set(keyOf(address), { ...address });
      return new CellError(ErrorType.ERROR, LOADING);
    }
    const vertex = state.formulaVertex;
    const isWholeFormula =
      vertex?.getFormula(self.dependencyGraph.lazilyTransformingAstService) === ast;
    const result = computed(self, name, ast, state, (row, column) => {
      if (isWholeFormula)
        site.showDate({ ...address, row: address.row + row, col: address.col + column });
    });
    if (!isWholeFormula)
      return Array.isArray(result) ? SimpleRangeValue.onlyValues(result) : result;
    const grid = Array.isArray(result) ? result : [[result]];
    const height = grid.length;
    const width = grid[0]?.length ?? 0;
    const limits = site.grid(address.sheet);
    if (address.row + height > limits.maxRows || address.col + width > limits.maxColumns)
      return new CellError(
        ErrorType.REF,
        address.row + height > limits.maxRows
          ? `Result was not automatically expanded, please insert more rows (${address.row + height - limits.maxRows}).`
          : `Result was not automatically expanded, please insert more columns (${address.col + width - limits.maxColumns}).`,
      );
    const [roomWidth, roomHeight] = [vertex?.width ?? 1, vertex?.height ?? 1];
    if (width !== roomWidth || height !== roomHeight) {
      reentry.sizes.set(keyOf(address), { address: { ...address }, width, height });
      reentry.due.set(keyOf(address), { ...address });
    }
    if (roomWidth === 1 && roomHeight === 1) return grid[0]?.[0];
    return SimpleRangeValue.onlyValues(
      Array.from({ length: roomHeight }, (_, row) =>
        Array.from({ length: roomWidth }, (_, column) => grid[row]?.[column] ?? EmptyValue),
      ) as never,
    );
  }

  function computed(
    self: PluginSelf,
    name: string,
    ast: Ast,
    state: EvaluationState,
    onDate: (row: number, column: number) => void,
  ) {
    const parameters = ast.args.map((argument) =>
      toScript(site, self.evaluateAst(argument, state), argument, state.formulaAddress),
    );
    try {
      return fromScript(site.call(name, parameters), onDate);
    } catch (error) {
      return new CellError(ErrorType.ERROR, messageOf(error));
    }
  }

  class BundleFunctions extends FunctionPlugin {}
  Object.assign(BundleFunctions.prototype, methods);
  BundleFunctions.implementedFunctions = implemented as never;
  if (Object.keys(names).length > 0)
    HyperFormula.registerFunctionPlugin(BundleFunctions, { enGB: names });
  return reentry;
}

function messageOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "message" in error)
    return String(error.message);
  return String(error);
}
