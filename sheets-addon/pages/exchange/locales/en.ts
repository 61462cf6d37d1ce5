/** The texts of the exchange's page in English; every language has exactly these keys and placeholders. */

export const en = {
  "page.loading": "Reading the workbook …",
  "page.failed": "That didn't work: {reason}",
  "page.stop": "Stop",
  "page.stopped": "You stopped it.",

  "progress.reading": "Reading the workbook: {done} of {of}",
  "progress.comparing": "Comparing with the workbook: {done} of {of}",
  "progress.writing": "Writing: step {done} of {of}",
  "progress.finishing": "Recalculating …",
  "progress.checking": "Checking {file} …",

  "bring.title": "Import",
  "bring.explained":
    "An archive of the browser extension, however large. It is read here in the browser; first you see what it would change.",
  "bring.file": "Choose an archive file …",
  "bring.paste": "Paste a table instead",
  "bring.pasteExplained":
    "Rows copied in the extension (“Copy for Sheets”) or in a spreadsheet. Rows are found by their id.",
  "bring.table": "Table",
  "bring.byHeadings": "As the headings say",
  "bring.rows": "Rows",
  "bring.check": "Check the rows",
  "bring.pasted": "pasted rows ({tab})",
  "bring.unknown":
    "No row holds the headings of a table, such as id. Choose the table whose columns these are.",
  "bring.bad": "Nothing was changed. Problems in {file}: {count}",
  "bring.unusable": "Rows that can't be used and would be left out: {count}",
  "bring.more": "More: {count}",

  "plan.title": "What importing {file} would do",
  "plan.nothing": "Everything in {file} is here already. Nothing would change.",
  "plan.promise":
    "Edits of both sides are combined field by field. Your scales and settings stay, and you can undo the import.",
  "plan.forgotten": "Erased for good, because they were forgotten elsewhere: {count}",
  "plan.returning":
    "Rows that were deleted here and would come back: {count}. They are marked below.",
  "plan.keepDeleted":
    "Keep them deleted: forget them for good, here and wherever this workbook is exchanged, with all that belongs to them",
  "plan.room":
    "With this the spreadsheet could reach {cells} cells, and Google allows 10 million. Delete rows, columns or tabs that you don't need, or use a spreadsheet of its own: an import that no longer fits breaks off, and can be undone.",
  "plan.tooLong":
    "The record “{id}” has a text that no cell can hold (50,000 characters). It would be left out.",
  "plan.scale":
    "The scale “{scale}” differs from the file's. The workbook's stays, so scores may differ from the extension's.",
  "plan.settingsKept":
    "Thresholds or chances per stage differ from the file's. The workbook's stay.",
  "plan.settingsTaken": "Thresholds and chances per stage are taken over from the file.",
  "plan.broken": "Rows here that can't be read, and stay as they are:",
  "plan.place": "{tab}, row {row}: {problem}",
  "plan.import": "Import",
  "plan.cancel": "Cancel",
  "plan.kind": "Records",
  "plan.added": "New",
  "plan.updated": "Changed",
  "plan.unchanged": "Same",
  "plan.counts": "Records by kind",

  "done.imported": "Imported: {added} new, {changed} changed, {forgotten} erased.",
  "done.open": "Conflicts left open: {count}. They stand below and in the tab “{tab}”.",
  "done.undone": "The last import was undone. What was forgotten stays forgotten.",
  "done.exported": "{file} was saved.",
  "done.left": "Rows with problems stayed behind: {count}",
  "done.sample": "The sample data stayed in the workbook: it is never exchanged.",
  "done.unremembered":
    "The workbook could not note what was saved, for you may not edit it: later edits on both sides of the same field will be asked about.",
  "done.settled": "Settled: {count}.",
  "done.forgotten": "Forgotten for good.",

  "broken.title": "The writing broke off",
  "broken.reason": "Why: {reason}",
  "broken.nothing": "Nothing was written.",
  "broken.place": "{tab}: {written} of {of} rows are in place",
  "broken.next":
    "Choose the same file again to finish: what is in place is not written twice. Or undo what was written.",

  "conflicts.title": "Conflicts: {count}",
  "conflicts.explained":
    "Both sides changed the same field. Choose now, or leave it for later: then it stands in the tab “{tab}”.",
  "conflicts.open": "Open conflicts: {count}",
  "conflicts.openExplained":
    "From earlier imports. Choose here or in the tab “{tab}”, in the column “{column}”.",
  "conflicts.here": "In the workbook",
  "conflicts.file": "In the file",
  "conflicts.fileOf": "In {file}",
  "conflicts.typed": "typed in the sheet",
  "conflicts.edited": "edited {when}",
  "conflicts.before": "Before both: {value}",
  "conflicts.allHere": "All from the workbook",
  "conflicts.allFile": "All from the file",
  "conflicts.later": "Decide later",
  "conflicts.settle": "Settle the chosen",

  "changes.title": "What would change, record by record",
  "changes.change": "Change",
  "changes.records": "Records",
  "changes.record": "Record",
  "changes.details": "Details",
  "changes.added": "New",
  "changes.returning": "Comes back",
  "changes.changed": "Changed",
  "changes.conflicting": "Conflict",
  "changes.forgotten": "Erased",
  "changes.becomes": "{field}: {before} → {after}",
  "changes.more": "Show {count} more",

  "value.empty": "(empty)",
  "value.yes": "yes",
  "value.no": "no",

  "take.title": "Export for the extension",
  "take.explained":
    "Saves the workbook as an archive. The extension opens it under Data; edits of both sides are combined.",
  "take.action": "Save archive file",

  "last.title": "Last import",
  "last.what": "{file}, {when}: {added} new, {changed} changed, {forgotten} erased.",
  "last.unfinished":
    "{file}, {when}: it broke off before the end. Choose the same file again to finish it, or undo what was written.",
  "last.undo": "Undo the last import",
  "last.explained": "Rows that somebody edited since stay as they are; you then see which.",

  "kept.title":
    "Not undone: {count}. Somebody edited these rows since, or added something that needs them; they stay as they are.",
  "kept.row": "{tab}, row {row}",
  "kept.deleted": "{tab}: a row that was deleted since",

  "deleted.title": "Deleted in this workbook: {count}",
  "deleted.explained":
    "These rows were exchanged and are gone here. An import brings them back, unless you forget them: then the chosen ones are erased here and everywhere, with all that belongs to them, and nobody can undo it.",
  "deleted.tab": "{tab}: {count}",
  "deleted.forget": "Forget them for good …",
  "deleted.sure": "Yes, forget {count} for good",
  "deleted.keep": "No",
} as const;

export type ExchangeTextKey = keyof typeof en;
