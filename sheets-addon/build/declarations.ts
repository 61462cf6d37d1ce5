/** Apps Script finds only functions that are declared at the top of a file: one for each export of an entry, with its JSDoc. */
import { parseSync } from "vite";

/** A file of functions: its path and what stands in it. */
export interface Entry {
  readonly file: string;
  readonly source: string;
}

/** A declaration for each exported function, that hands its arguments to the bundle. */
export function declarationsOf({ file, source }: Entry, bundle: string): readonly string[] {
  const { program, comments, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`);
  return program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    const { declaration } = statement;
    if (declaration?.type !== "FunctionDeclaration" || !declaration.id) return [];
    const name = declaration.id.name;
    const parameters = declaration.params.map((parameter) => {
      if (parameter.type === "Identifier") return parameter.name;
      throw new Error(`${file}: ${name} must have plain parameters.`);
    });
    // Only custom functions are read about in a spreadsheet; other comments would be bytes to evaluate.
    const doc = comments.findLast(
      ({ value, end }) =>
        end <= statement.start &&
        source.slice(end, statement.start).trim() === "" &&
        value.includes("@customfunction"),
    );
    const list = parameters.join(", ");
    const handedOn = parameters.length > 1 ? "...arguments" : list;
    return [
      `${doc ? `/*${doc.value}*/\n` : ""}function ${name}(${list}) { return ${bundle}.${name}(${handedOn}); }`,
    ];
  });
}
