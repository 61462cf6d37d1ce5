/** What the account's coverage card says, in English. */
export const coverage = {
  "coverage.title": "Coverage",
  "coverage.summary": "{known} of {all} properties known · {points} of 9 information points known",
  "coverage.groups": "Twelve groups",
  "coverage.counts": "{known} known · {unknown} unknown",
  "coverage.stale": "{count} to check",
  "coverage.disputed": "{count} disputed",
  "coverage.likely": "{property}: {sources}",
  "coverage.complete": "Nothing is missing here.",
  "coverage.optional": "Personal details are optional and never asked for.",
  "coverage.sources": "Where to look next",
  "coverage.tells": "may tell {count} missing {count|property|properties}",
  "coverage.points": "Nine information points of a large deal",
  "coverage.pointMissing": "Missing: {items}",
  "coverage.pointStale": "Known only of old: {items}",
  "coverage.and": "; ",
  "coverage.or": ", ",
} as const;
