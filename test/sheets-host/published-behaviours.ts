/**
 * What Google publishes about `SpreadsheetApp` and the script services, as far as the add-on can
 * meet it. `published-behaviours.test.ts` proves each statement on the host, by script.
 */

export interface Behaviour {
  readonly id: string;
  readonly statement: string;
  /** The page under developers.google.com/apps-script/, or `observed` for wording that Google's services answer but no page lists. */
  readonly where: string;
}

const range = "reference/spreadsheet/range";
const sheet = "reference/spreadsheet/sheet";
const spreadsheet = "reference/spreadsheet/spreadsheet";
const custom = "guides/sheets/functions";
const page = "guides/html/reference/run";
const observed = "observed";

const behaviour = <const Id extends string>(id: Id, statement: string, where: string) => ({
  id,
  statement,
  where,
});

export const publishedBehaviours = [
  behaviour("values/empty", "Empty cells are read as empty strings.", range),
  behaviour("values/types", "Values are read as number, string, boolean or Date.", range),
  behaviour(
    "values/rows",
    "setValues with another number of rows throws and writes nothing.",
    range,
  ),
  behaviour("values/columns", "setValues with another number of columns throws.", range),
  behaviour("values/ragged", "setValues with rows of different lengths throws.", range),
  behaviour("values/one-dimension", "setValues with a one-dimensional array throws.", range),
  behaviour("values/one-value", "setValue writes its value into every cell of the range.", range),
  behaviour("values/null", "null and the empty string empty a cell.", observed),
  behaviour("values/not-finite", "NaN and Infinity become #NUM!.", observed),
  behaviour(
    "values/too-long",
    "More than 50,000 characters in one cell throw.",
    "guides/services/quotas",
  ),
  behaviour(
    "values/copies",
    "Changing the array that getValues returned changes no cell.",
    "guides/support/best-practices",
  ),
  behaviour("entry/formula", "Text that begins with = becomes a formula.", range),
  behaviour(
    "entry/apostrophe",
    "A leading apostrophe is consumed and the rest stays text.",
    observed,
  ),
  behaviour(
    "entry/number",
    "Text like a number becomes a number; signs, blanks and leading zeros are lost.",
    observed,
  ),
  behaviour(
    "entry/percent",
    "Text like a percentage becomes a fraction with a percent format.",
    observed,
  ),
  behaviour("entry/currency", "Text like an amount of dollars becomes a number.", observed),
  behaviour("entry/date", "Text like a date becomes a Date.", observed),
  behaviour("entry/boolean", "TRUE and false as text become booleans.", observed),
  behaviour(
    "entry/sign",
    "Text after a plus becomes a formula; after a minus when it parses as one.",
    observed,
  ),
  behaviour(
    "entry/caution",
    "Where Google's reading of a text is not published, it is not taken for text.",
    "the host's own promise",
  ),
  behaviour(
    "entry/plain-text-number",
    "Writing anything but text into a cell of format @ is refused.",
    "the host's own promise",
  ),
  behaviour(
    "formula/google-only",
    "A function of Google's that the engine lacks is refused, not shown as #NAME?.",
    "the host's own promise",
  ),
  behaviour("entry/plain-text", "A cell of format @ keeps every string as it is.", observed),
  behaviour(
    "entry/number-format-later",
    "Setting format @ after writing does not bring back the text.",
    observed,
  ),
  behaviour("formula/read", "getFormulas gives the formula, and an empty string elsewhere.", range),
  behaviour("formula/errors", "Errors of formulas are read as text such as #DIV/0!.", observed),
  behaviour("formula/overwrite", "Writing a value over a formula removes the formula.", range),
  behaviour("formula/arrays", "Arithmetic on ranges spills inside ARRAYFORMULA only.", observed),
  behaviour(
    "formula/blocked",
    "A result that would overwrite data shows #REF! and overwrites nothing.",
    observed,
  ),
  behaviour("formula/open-range", "A2:A reaches the end of the sheet.", observed),
  behaviour("formula/no-spill-formula", "Spilled cells have no formula of their own.", observed),
  behaviour("date/round-trip", "A Date that is written is read back as the same moment.", range),
  behaviour(
    "date/number-format",
    "A number in a cell with a date format is read as a Date.",
    range,
  ),
  behaviour("range/row-too-small", "A row below 1 throws.", observed),
  behaviour("range/column-too-small", "A column below 1 throws.", observed),
  behaviour("range/no-rows", "A range of no rows or no columns throws.", observed),
  behaviour("range/outside", "A range outside the grid throws.", observed),
  behaviour(
    "range/a1",
    "A1 notation addresses cells, ranges, whole columns and other sheets.",
    sheet,
  ),
  behaviour("range/bad-a1", "Text that is no range throws.", observed),
  behaviour("range/signature", "Parameters of the wrong type throw with the signature.", observed),
  behaviour(
    "range/properties",
    "Formats, notes, colours and weights are read back as they were set.",
    range,
  ),
  behaviour(
    "range/property-size",
    "A grid of notes, colours or formats of another size throws.",
    range,
  ),
  behaviour("range/clear-content", "clearContent leaves the formats; clear removes both.", range),
  behaviour("range/merge", "Merging keeps the value of the upper left cell only.", range),
  behaviour("sheet/grid", "A new sheet has 1000 rows and 26 columns.", observed),
  behaviour(
    "sheet/grow",
    "Inserting rows and columns grows the grid and moves what lies behind.",
    sheet,
  ),
  behaviour(
    "sheet/delete-rows",
    "Deleting rows shrinks the grid; deleting rows outside it throws.",
    sheet,
  ),
  behaviour("sheet/delete-all-rows", "The last rows of a sheet cannot be deleted.", observed),
  behaviour(
    "sheet/last-row",
    "getLastRow and getLastColumn see content only; 0 on an empty sheet.",
    sheet,
  ),
  behaviour(
    "sheet/formula-is-content",
    "A formula that shows nothing counts as content.",
    observed,
  ),
  behaviour("sheet/data-range", "getDataRange reaches from A1 to the last content.", sheet),
  behaviour(
    "sheet/append",
    "appendRow writes below the last content and grows a full sheet.",
    sheet,
  ),
  behaviour("sheet/name-taken", "Two sheets cannot have the same name.", observed),
  behaviour("sheet/missing", "getSheetByName of an unknown name is null.", spreadsheet),
  behaviour(
    "sheet/deleted",
    "A deleted sheet can no longer be used; formulas on it show #REF!.",
    observed,
  ),
  behaviour("sheet/last-sheet", "The only sheet cannot be deleted.", observed),
  behaviour("sheet/rename", "Renaming a sheet keeps the formulas that refer to it.", sheet),
  behaviour("sheet/order", "moveActiveSheet sets the position, counted from 1.", spreadsheet),
  behaviour("sheet/frozen", "Frozen rows are read back; freezing all rows throws.", sheet),
  behaviour("sheet/look", "Widths, hidden columns and tab colours are read back.", sheet),
  behaviour("sheet/metadata", "Developer metadata is kept, found by key and removed.", sheet),
  behaviour(
    "sheet/protect",
    "A protection is listed, warns only when told so, and can be removed.",
    "reference/spreadsheet/protection",
  ),
  behaviour("sheet/filter", "A sheet has one filter at most.", range),
  behaviour(
    "sheet/named-range",
    "A named range works in formulas and follows inserted rows.",
    spreadsheet,
  ),
  behaviour("sheet/cell-limit", "A spreadsheet has 10 million cells at most.", observed),
  behaviour(
    "chart/life",
    "A chart is found again by an option, updated in place and removed.",
    "reference/spreadsheet/embedded-chart",
  ),
  behaviour(
    "chart/copy",
    "A chart that was read shows its ranges, position and options.",
    "reference/spreadsheet/embedded-chart-builder",
  ),
  behaviour("chart/unsaved", "A modified chart changes nothing until updateChart.", sheet),
  behaviour(
    "validation/list",
    "A list rule that rejects input refuses other values from scripts too.",
    "reference/spreadsheet/data-validation-builder",
  ),
  behaviour(
    "validation/warn",
    "A rule allows invalid input unless told otherwise.",
    "reference/spreadsheet/data-validation-builder",
  ),
  behaviour("validation/limit", "A list rule has 500 items at most.", observed),
  behaviour(
    "validation/checkbox",
    "An empty cell with a checkbox holds FALSE and counts as content.",
    observed,
  ),
  behaviour(
    "conditional/rules",
    "Conditional format rules are set as a whole and read back.",
    sheet,
  ),
  behaviour(
    "custom/scalar",
    "A single cell is passed as a value, a range as an array of rows.",
    custom,
  ),
  behaviour("custom/empty", "An empty cell is passed as an empty string.", custom),
  behaviour("custom/date", "Dates are passed as Date, percentages as fractions.", custom),
  behaviour("custom/column", "A whole column is passed with all rows of the sheet.", custom),
  behaviour(
    "custom/spill",
    "An array of rows spills; a one-dimensional array spills downwards.",
    custom,
  ),
  behaviour("custom/resize", "A spilled result grows and shrinks with its inputs.", custom),
  behaviour("custom/blocked", "A spill that would overwrite data shows #REF!.", custom),
  behaviour("custom/no-room", "A spill beyond the grid shows #REF!.", observed),
  behaviour("custom/error", "An error that is thrown shows as #ERROR! with its message.", custom),
  behaviour("custom/no-setters", "A custom function cannot write to the spreadsheet.", custom),
  behaviour("custom/no-ui", "A custom function cannot reach the screen.", custom),
  behaviour("custom/html", "A custom function can make HTML from a file, but not show it.", custom),
  behaviour(
    "custom/case",
    "The case of a custom function's name in a formula does not matter.",
    custom,
  ),
  behaviour("custom/private", "A name that ends in an underscore is no custom function.", custom),
  behaviour("custom/not-finite", "NaN from a custom function shows as #NUM!.", observed),
  behaviour(
    "custom/loading",
    "The script that writes a custom function does not see its result.",
    observed,
  ),
  behaviour("globals/absent", "Browser and Node globals are absent.", "guides/v8-runtime"),
  behaviour(
    "globals/no-memory",
    "Global variables do not survive an execution.",
    "guides/properties",
  ),
  behaviour(
    "globals/foreign",
    "Arrays and dates from services are no instances of the script's own Array and Date.",
    "guides/v8-runtime/migration",
  ),
  behaviour(
    "globals/clock",
    "The host's clock can be stopped, for scripts and formulas alike.",
    "the host's own promise",
  ),
  behaviour(
    "globals/code",
    "Text can be run as code, as the code of an HtmlTemplate is; it sees the script's functions, not a function's own.",
    "reference/html/html-template",
  ),
  behaviour("globals/scopes", "Services outside the add-on's scopes refuse.", "concepts/scopes"),
  behaviour(
    "globals/exception",
    "What a service throws is an Error of the script, named Exception.",
    "guides/support/troubleshooting",
  ),
  behaviour(
    "page/plain-data",
    "google.script.run passes plain data, copied; undefined in arrays becomes null.",
    page,
  ),
  behaviour(
    "page/refuses",
    "google.script.run refuses dates, functions and circular objects.",
    page,
  ),
  behaviour(
    "page/private",
    "Functions whose names end in an underscore are not seen by pages.",
    "guides/html/communication",
  ),
  behaviour(
    "ui/menu",
    "A menu is shown with its items and sub-menus, which run functions by name.",
    "guides/menus",
  ),
  behaviour(
    "ui/trigger",
    "onOpen without authorisation may build menus and read the locale only.",
    "concepts/editor-auth-lifecycle",
  ),
  behaviour(
    "ui/sidebar",
    "A sidebar shows a file of the project and is 300 pixels wide.",
    "guides/dialogs",
  ),
  behaviour("ui/missing-file", "An HTML file that does not exist throws.", observed),
  behaviour(
    "ui/alert",
    "An alert answers the button pressed, CLOSE when closed, and drops locks.",
    "reference/base/ui",
  ),
  behaviour("lock/busy", "A lock held by another execution is not given.", "reference/lock/lock"),
  behaviour(
    "properties/quota",
    "A property value has 9 KB at most, and is a string.",
    "guides/services/quotas",
  ),
  behaviour(
    "cache/limits",
    "A cached value has 100 KB at most and expires.",
    "reference/cache/cache",
  ),
  behaviour(
    "host/not-modelled",
    "What the host does not model throws, even when a script catches it.",
    "the host's own promise",
  ),
  behaviour(
    "host/calls",
    "Each call of a service counts, whatever its size.",
    "guides/support/best-practices",
  ),
] as const satisfies readonly Behaviour[];

export type BehaviourId = (typeof publishedBehaviours)[number]["id"];
