/** What proves a tick: a note, a clip, an activity or a file, in English. */
export const evidence = {
  "evidence.title": "Evidence: one of these at least",
  "evidence.note": "In words",
  "evidence.noteHelp": "What shows it: minutes, a mail, what the customer said or did",
  "evidence.untickHelp": "What shows that it no longer holds",
  "evidence.activity": "Activity that shows it",
  "evidence.clip": "Clip that proves it",
  "evidence.file": "Name of a file",
  "evidence.fileHelp": "As it is called where you keep it. The file itself isn't taken in.",
  "evidence.missing": "Name one at least: words, an activity, a clip or a file.",
  "evidence.ofOpportunity": "Of this opportunity",
  "evidence.ofAccount": "Of the account",
  "evidence.open": "Open the activity: {kind}, {date}",
  "evidence.fileNamed": "File: {name}",
  "evidence.clipGone": "The clip that proved it is not in this browser any more.",
  "evidence.activityGone": "The activity that proved it was deleted, or is not in this browser.",
} as const;
