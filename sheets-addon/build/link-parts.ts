/** Joins bundles: each runs once, when it is asked for, and what they hand to each other goes by short names. */
import { parse, type AnyNode, type Expression, type Statement } from "acorn";

/** A bundle as `var … = (function (exports) { … return exports; })({});`, and the name that it gets. */
export interface Built {
  readonly name: string;
  readonly code: string;
}

type ShortNames = ReadonlyMap<string, string>;

/** A short name for each that bundles pass on to each other, and that nobody else asks for. */
export function shortNames(passedOn: readonly string[]): ShortNames {
  // In base 36 from there on, each begins with a letter.
  const first = 10 * 36;
  return new Map([...new Set(passedOn)].map((name, at) => [name, (first + at).toString(36)]));
}

/**
 * Patterns that ignore case or ask for a script of Unicode: a literal of those is worked out by whoever skims the code,
 * so that they are made when the bundle runs.
 */
function withLaterPatterns(code: string): string {
  const found: Replacement[] = [];
  visit(parse(code, { ecmaVersion: 2019 }), (node) => {
    if (node.type !== "Literal" || !node.regex) return;
    const { pattern, flags } = node.regex;
    if (!flags.includes("i") && !pattern.includes("\\p{")) return;
    // A literal may follow a word without a space between them, as in `return/a/`; a name may not.
    const gap = /[\w$]/u.test(code[node.start - 1] ?? "") ? " " : "";
    const text = `${gap}RegExp(${JSON.stringify(pattern)},"${flags}")`;
    found.push({ start: node.start, end: node.end, text });
  });
  return replacedIn(code, found);
}

/** A bundle that runs at once. */
export function runAtOnce({ name, code }: Built, short: ShortNames): string {
  const { body, exported } = opened(code, short);
  return `var ${name}=(function(){${body}return${exported}})();`;
}

/** A bundle inside a function: it is only skimmed until somebody calls that, and runs once. */
export function runWhenCalled({ name, code }: Built, short: ShortNames): string {
  const { body, exported } = opened(code, short);
  const run = `${name}Run`;
  return `var ${run};\nfunction ${name}(){if(${run})return ${run};${body}return ${run}=${exported}}`;
}

/** A bundle that stands on a page: what is left of it in the script, and what stands there. */
export function runFromPage({ name, code }: Built, short: ShortNames) {
  const { body, exported } = opened(code, short);
  const run = `${name}Run`;
  const fetched = `_functions.${short.get("partOnPage")}("${name}")`;
  return {
    inScript: `var ${run};\nfunction ${name}(){return ${run}||(${run}=${fetched})}`,
    onPage: `${body}return${exported}`,
  };
}

/** What stands in a bundle, linked to others, and what it exports, as an object. */
function opened(code: string, short: ShortNames) {
  const called = withLaterPatterns(withShortNames(code, short));
  const statements = statementsOf(called);
  const last = statements.at(-1);
  const steps = last?.type === "ReturnStatement" && last.argument ? stepsOf(last.argument) : [];
  const fields = steps.flatMap((step) => {
    if (step.type !== "AssignmentExpression" || step.left.type !== "MemberExpression") return [];
    const { property } = step.left;
    const name = property.type === "Identifier" ? property.name : "";
    return `${short.get(name) ?? name}:${textOf(called, step.right)}`;
  });
  // The last step is the object itself.
  if (steps.length === 0 || fields.length !== steps.length - 1)
    throw new Error("A bundle ends in another way than known.");
  const body = statements.slice(0, -1).map((statement) => takenTogether(called, statement));
  return { body: body.join(""), exported: `{${fields.join()}}` };
}

function statementsOf(code: string): readonly Statement[] {
  const [only] = parse(code, { ecmaVersion: 2019 }).body;
  const call = only?.type === "VariableDeclaration" ? only.declarations[0]?.init : undefined;
  const made = call?.type === "CallExpression" ? call.callee : undefined;
  if (made?.type !== "FunctionExpression") throw new Error("A bundle has another form than known.");
  return made.body.body;
}

function stepsOf(expression: Expression): readonly Expression[] {
  return expression.type === "SequenceExpression" ? expression.expressions : [expression];
}

/** Something of another bundle: `_one.name` or `_one().name`. */
interface Taken {
  readonly owner: AnyNode;
  readonly property: { readonly start: number; readonly end: number; readonly name: string };
}

function takenBy(node: AnyNode | null | undefined): Taken | undefined {
  if (node?.type !== "MemberExpression" || node.property.type !== "Identifier") return undefined;
  const owner = node.object;
  const called =
    owner.type === "CallExpression" && owner.arguments.length === 0 ? owner.callee : owner;
  // Only bundles have such names: the minifier gives others.
  return called.type === "Identifier" && /^_[a-z]{3,}$/u.test(called.name)
    ? { owner, property: node.property }
    : undefined;
}

function withShortNames(code: string, short: ShortNames): string {
  const found: Replacement[] = [];
  visit(parse(code, { ecmaVersion: 2019 }), (node) => {
    const taken = takenBy(node);
    const text = taken && short.get(taken.property.name);
    if (text) found.push({ start: taken.property.start, end: taken.property.end, text });
  });
  return replacedIn(code, found);
}

/** A statement in which what comes from the same bundle is taken at once; one that only looks at a bundle goes. */
function takenTogether(code: string, statement: Statement): string {
  const whole = textOf(code, statement);
  if (statement.type === "ExpressionStatement") return takenBy(statement.expression) ? "" : whole;
  if (statement.type !== "VariableDeclaration") return whole;
  const parts: string[] = [];
  const fields = new Map<string, string[]>();
  for (const { id, init } of statement.declarations) {
    const taken = takenBy(init);
    if (taken && id.type === "Identifier") {
      const owner = textOf(code, taken.owner);
      const field = `${textOf(code, taken.property)}:${id.name}`;
      fields.set(owner, [...(fields.get(owner) ?? []), field]);
    } else parts.push(code.slice(id.start, init?.end ?? id.end));
  }
  const taken = [...fields].map(([owner, of]) => `{${of.join()}}=${owner}`);
  return `${statement.kind} ${[...taken, ...parts].join()};`;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function replacedIn(code: string, found: readonly Replacement[]): string {
  return found
    .toSorted((a, b) => b.start - a.start)
    .reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code);
}

function textOf(code: string, { start, end }: { readonly start: number; readonly end: number }) {
  return code.slice(start, end);
}

function visit(node: AnyNode, each: (node: AnyNode) => void): void {
  each(node);
  for (const value of Object.values(node) as unknown[])
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (typeof child === "object" && child !== null && "type" in child)
        visit(child as AnyNode, each);
}
