/** Importing a list of accounts and contacts: a dry run that says for every row what would happen. */
import { accountOfDomain, type Account } from "../research/account/account.ts";
import type { PropertyKey } from "../research/facts/property.ts";
import { problem, type Problem } from "../value/problem.ts";
import { foldSpace } from "../value/white-space.ts";

/** The columns that an account list can have, and the headers by which each is recognised. */
const headers = {
  name: /^(account|company|customer|organi[sz]ation|name|公司|公司名称|客户|客户名称|企业名称|单位名称|名称)( name)?$/iu,
  website: /^(website|web site|web|url|domain|homepage|网址|网站|官网|主页)$/iu,
  telephone: /^(phone|telephone|tel|电话|公司电话|联系电话)\.?$/iu,
  address: /^(address|地址|公司地址)$/iu,
  employees: /^(employees|headcount|staff|员工人数|员工数|人数)$/iu,
  industry: /^(industry|sector|行业|所属行业)$/iu,
  region: /^(region|country|city|地区|区域|城市)$/iu,
  owner: /^(owner|account manager|负责人|客户经理|业务员)$/iu,
  contact: /^(contact|contact name|contact person|person|联系人|姓名)$/iu,
  position: /^(position|title|job title|职位|职务)$/iu,
  phone: /^(mobile|contact phone|direct|手机|联系人电话)$/iu,
  email: /^(e-?mail|mail|邮箱|电子邮件|电子邮箱)$/iu,
} as const;
export type ImportColumn = keyof typeof headers;

/** Columns whose cells become observations of the account. */
const observed = [
  "telephone",
  "address",
  "employees",
  "industry",
  "region",
  "website",
] as const satisfies readonly (ImportColumn & PropertyKey)[];

/** What one row of the list would add. */
export interface ImportRow {
  readonly row: number;
  readonly name: string;
  readonly known: Account | undefined;
  readonly owner: string | undefined;
  readonly facts: readonly { readonly property: PropertyKey; readonly value: string }[];
  readonly contact:
    | {
        readonly name: string;
        readonly position?: string;
        readonly phone?: string;
        readonly email?: string;
      }
    | undefined;
}

/** The dry run: which columns were recognised, the rows that can be imported, and all problems with their rows. */
export interface ImportPlan {
  readonly columns: Readonly<Partial<Record<ImportColumn, number>>>;
  readonly ignored: readonly string[];
  readonly rows: readonly ImportRow[];
  readonly problems: readonly Problem[];
}

/**
 * Plans the import of a list whose first row holds the headers. Nothing is written. A row whose company is
 * known already (same name, or a web address on one of its domains) adds only its facts and contact; a
 * company that stands twice in the file is planned once and the later rows add to it. Problems count rows as a
 * spreadsheet does: the header is row 1. `unclosed` are the positions of rows, the header's being 0, in which
 * a quotation mark is never closed: what they hold can't be told apart, and nothing of it is planned.
 */
export function planImport(
  rows: readonly (readonly string[])[],
  accounts: readonly Account[],
  unclosed: readonly number[] = [],
): ImportPlan {
  const [head, ...body] = rows;
  if (!head || body.length === 0)
    return { columns: {}, ignored: [], rows: [], problems: [problem("empty-file", [])] };
  const columns = recognise(head);
  const ignored = head.filter(
    (title, index) => title.trim() !== "" && !Object.values(columns).includes(index),
  );
  if (columns.name === undefined)
    return {
      columns,
      ignored,
      rows: [],
      problems: [problem("column-missing", [0], { column: "name", row: 1 })],
    };
  const byName = new Map(accounts.map((account) => [nameKey(account.name), account]));
  const problems: Problem[] = [];
  const planned: ImportRow[] = [];
  const inFile = new Map<string, number>();
  body.forEach((cells, index) => {
    const row = index + 2;
    const cell = (column: ImportColumn): string => foldSpace(cells[columns[column] ?? -1] ?? "");
    if (cells.every((text) => text.trim() === "")) return;
    if (unclosed.includes(index + 1))
      return void problems.push(problem("quote-not-closed", [row], { row }));
    const extra = cells.slice(head.length).filter((text) => text.trim() !== "");
    if (extra.length > 0)
      problems.push(problem("extra-cells", [row], { row, value: extra.join(" | ") }));
    const name = cell("name");
    if (name === "")
      return void problems.push(
        problem("row-without-name", [row, "name"], { row, column: head[columns.name!]! }),
      );
    const employees = cell("employees");
    if (employees !== "" && !/^[\d.,\s]+$/u.test(employees))
      problems.push(
        problem("text-in-number", [row, "employees"], {
          row,
          column: head[columns.employees!]!,
          value: employees,
        }),
      );
    const known = byName.get(nameKey(name)) ?? accountOfDomain(accounts, hostOf(cell("website")));
    const first = inFile.get(nameKey(name));
    if (known) problems.push(problem("already-known", [row, "name"], { row, name: known.name }));
    else if (first !== undefined)
      problems.push(problem("twice-in-file", [row, "name"], { row, name, first }));
    else inFile.set(nameKey(name), row);
    planned.push({
      row,
      name,
      known,
      owner: cell("owner") || undefined,
      facts: factsOf(cell),
      contact: contactOf(cell),
    });
  });
  return { columns, ignored, rows: planned, problems };
}

function recognise(head: readonly string[]): Partial<Record<ImportColumn, number>> {
  const found: Partial<Record<ImportColumn, number>> = {};
  for (const column of Object.keys(headers) as ImportColumn[]) {
    const index = head.findIndex((title) =>
      headers[column].test(foldSpace(title.replace(/^\ufeff/u, ""))),
    );
    if (index >= 0) found[column] = index;
  }
  return found;
}

function factsOf(cell: (column: ImportColumn) => string): ImportRow["facts"] {
  const own = observed.map((property) => ({ property, value: cell(property) }));
  // Without a person's name, a mobile number or an address belongs to the company.
  const unnamed =
    cell("contact") === ""
      ? ([
          { property: "telephone", value: cell("phone") },
          { property: "email", value: cell("email") },
        ] as const)
      : [];
  return [...own, ...unnamed].filter(
    ({ property, value }) =>
      value !== "" && !(property === "employees" && !/^[\d.,\s]+$/u.test(value)),
  );
}

function contactOf(cell: (column: ImportColumn) => string): ImportRow["contact"] {
  const name = cell("contact");
  if (name === "") return undefined;
  const rest = (["position", "phone", "email"] as const).flatMap((column) =>
    cell(column) === "" ? [] : [[column, cell(column)] as const],
  );
  return { name, ...Object.fromEntries(rest) };
}

function nameKey(name: string): string {
  return foldSpace(name).toLowerCase();
}

/** The host of a web address as people write it, with or without a scheme. */
export function hostOf(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, "")
    .replace(/^www\./u, "")
    .replace(/[/?#:].*$/u, "");
}
