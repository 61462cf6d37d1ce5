/** What is wrong, where it is, and what to do, in English. */
export const problems = {
  "problem.not-json":
    "The file can't be read: it is damaged, cut off or not an archive. Export the archive again and choose the new file.",
  "problem.not-an-archive":
    "This is not an Account Atlas archive. Choose a file that was saved with “Export archive”.",
  "problem.newer-version":
    "The archive has format version {version}, which is newer than this program knows. Update Account Atlas, then import it again.",
  "problem.unknown-field": "The field “{field}” is not known here. Correct its name or remove it.",
  "problem.no-evidence":
    "A tick needs evidence: a note, an activity, a clip or the name of a file. Fill in one of them.",
  "problem.missing-field": "The field “{field}” is missing. Add it.",
  "problem.wrong-type": "“{value}” is the wrong kind of value for the field “{field}”. Correct it.",
  "problem.bad-value": "“{value}” is not allowed in the field “{field}”. Correct it.",
  "problem.too-long": "The text in the field “{field}” is too long. Shorten it.",
  "problem.stages-out-of-order":
    "A process has the eight stages of the method, in their order. Bring the missing ones back.",
  "problem.stage-without-conditions":
    "A stage has no milestone or no success criterion, so nothing could enter or complete it. Add one.",
  "problem.condition-without-text":
    "A condition has no text. Write what must be done, or remove it.",
  "problem.duplicate-id": "The id “{id}” occurs more than once. Give each record an id of its own.",
  "problem.unknown-reference":
    "There is no record with the id “{id}”. Add that record or correct the reference.",
  "problem.too-few-factors": "The scale has too few factors: {count}. Use at least {least}.",
  "problem.too-many-factors": "The scale has too many factors: {count}. Use at most {most}.",
  "problem.factor-without-definition":
    "Factor {factor} has no definition. Say exactly what is measured, over which period and where it is found.",
  "problem.factor-without-levels":
    "Factor {factor} has fewer than two levels. Describe at least two.",
  "problem.level-without-description":
    "Level {level} of factor {factor} has no description. Say how it is recognised.",
  "problem.levels-overlap":
    "Levels {lower} and {upper} of factor {factor} overlap, or the higher one isn't worth more. End one where the next begins, and let the points rise.",
  "problem.levels-gap":
    "There is a gap between levels {lower} and {upper} of factor {factor}. End one where the next begins.",
  "problem.levels-unbounded":
    "Between levels {lower} and {upper} of factor {factor} a bound is missing. Give both the same bound, or give bounds to neither.",
  "problem.weights-do-not-sum": "The weights sum to {sum} %, not to 100 %. Adjust them.",
  "problem.scale-without-name": "The scale has no name. Give it one.",
  "problem.factor-without-name": "Factor {factor} has no name. Give it one.",
  "problem.bound-to-person":
    "Factor {factor} is bound to a fact about a person. Choose a property of the account.",
  "problem.bound-without-bounds":
    "Factor {factor} is bound to a number, but its levels have no bounds. Say from which number on each level begins.",
  "problem.bound-without-words":
    "Factor {factor} is bound to a text, but no level says which words mean it. Give at least one level its words.",
  "problem.bound-without-currency":
    "Factor {factor} is bound to an amount of money. Say in which currency its bounds are.",
  "problem.word-in-two-levels":
    "“{word}” stands at level {lower} and at level {upper} of factor {factor}. Keep it at one of them.",
  "problem.unknown-level":
    "The factor has no level “{value}”. Choose one of its levels, or leave it empty for unknown.",
  "problem.column-missing": "The column “{column}” is missing. Add it under exactly this heading.",
  "problem.row-without-name": "The row has no name. Enter one, or delete the row.",
  "problem.text-in-number": "“{value}” is not a number. Enter digits only.",
  "problem.not-a-date": "“{value}” is not a day of the calendar. Write it like 2026-11-21.",
  "problem.not-a-currency":
    "“{value}” is not a currency. Use a three-letter code such as CNY, EUR or USD.",
  "problem.not-a-choice": "“{value}” is not one of the choices. Choose one from the list.",
  "problem.already-known": "“{name}” is already known, so it was not added again.",
  "problem.twice-in-file":
    "“{name}” occurs twice in the file. This row only adds its facts and contact to the first one.",
  "problem.quote-not-closed":
    "A quotation mark that opens here is never closed, so this row and those after it run together. Close it in the file, then choose the file again.",
  "problem.extra-cells":
    "This row has more cells than there are headings: “{value}” is not imported. Check its separators.",
  "problem.empty-file": "There is nothing in the file. Choose another one.",
  "problem.unknown-name":
    "Nothing here is called “{name}” or has it as its id. Add that record first, or correct the name.",
  "problem.ambiguous-name":
    "“{name}” is the name of several records. Enter the id of the one that is meant.",
  "problem.row-without-id":
    "The row has no id yet, and none could be entered: the tab is protected, or rows were moved just then. Recalculate again, or ask who may edit.",
  "problem.several-accounts":
    "Several accounts could be meant: {value}. Add the web address, or give the accounts different names.",
  "problem.unclear-day":
    "“{value}” could mean two different days. Say whether the day or the month comes first.",
  "problem.unclear-number":
    "“{value}” could be two different numbers. Say which sign stands before the decimals.",
  "problem.unclear-outcome":
    "“{value}” says neither won nor lost nor open. Say above what it means.",
  "problem.row-without-reference":
    "The row doesn't say which opportunity it is about. Enter the opportunity's id, or delete the row.",
  "problem.in-the-future": "“{value}” lies in the future, so it can't have happened. Correct it.",
  "problem.same-row-twice":
    "The row says the same as row {first}, so it counts once. Nothing needs to be done.",
  "problem.same-reference":
    "Opportunity “{name}” stands in row {first} already; this row is not imported. If each row is an event, say so above.",
  "problem.imported-otherwise":
    "Opportunity “{name}” was imported before, with other content. To take the new one, remove that import first.",
  "problem.ends-again":
    "Opportunity “{name}” ends once more, on {value}. Only its first end counts.",
  "problem.ends-otherwise":
    "Opportunity “{name}” ends a second time, in another way ({value}). Only its first end counts.",
  "problem.after-its-end":
    "Opportunity “{name}” had ended before this day ({value}). This stage is left out.",
  "problem.ended-without-day":
    "Opportunity “{name}” is won or lost, but no day says when. It is not imported.",
  "problem.nothing-dated": "Of opportunity “{name}” no stage has a day. It is not imported.",
  "problem.edited-both-ways":
    "“{scale}” was changed here since the file was written, and both changes together break its rules. Make the change here.",
  "place.row": "Row {row}: {sentence}",
  "place.column": "Column “{column}”: {sentence}",
  "place.row-and-column": "Row {row}, column “{column}”: {sentence}",
  "place.path": "{sentence} (At: {path})",
} as const;
