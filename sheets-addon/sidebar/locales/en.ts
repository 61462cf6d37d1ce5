/** The sidebar's texts in English; every language has exactly these keys and placeholders. */

export const en = {
  "title.import": "Import an archive",
  "title.overview": "Overview",
  "title.problems": "Problems",
  "title.start": "Begin",

  "language.label": "Language",
  "language.en": "English",
  "language.zh": "简体中文",

  "state.loading": "Reading the workbook …",
  "state.failed": "That didn't work: {reason}",
  "start.explained":
    "Account Atlas keeps its data in tabs of this workbook. Setting it up adds them; your own tabs are not touched.",
  "start.action": "Set up this workbook",
  "start.busy": "Setting up …",

  "import.explained":
    "Choose the archive.json that you exported from the browser extension. You first see what it would change.",
  "import.file": "Archive file",
  "import.reading": "Checking {file} …",
  "import.too-large":
    "{file} has more than {limit} MB, more than one import can carry. Import it into the browser extension instead.",
  "import.unreadable": "{file} could not be read: {reason}",
  "import.bad": "Nothing was changed. Problems in {file}: {count}",
  "import.more": "More: {count}",
  "import.would": "What the import would do",
  "import.nothing": "Everything in {file} is here already.",
  "import.action": "Import",
  "import.cancel": "Cancel",
  "import.busy": "Importing …",
  "import.done": "Imported: {added} added, {updated} updated.",
  "import.kind": "Records",
  "import.added": "New",
  "import.updated": "Newer",
  "import.unchanged": "Same",

  "collection.scales": "Scales",
  "collection.accounts": "Accounts",
  "collection.contacts": "Contacts",
  "collection.observations": "Observations",
  "collection.ratings": "Ratings",
  "collection.stakeholders": "Buying centre",
  "collection.opportunities": "Opportunities",
  "collection.ticks": "Ticks",
  "collection.judgements": "Judgements",
  "collection.withdrawals": "Withdrawals",
  "collection.tombstones": "Forgotten",

  "overview.action": "Recalculate",
  "overview.busy": "Recalculating …",
  "overview.done": "Recalculated.",
  "overview.empty": "No accounts yet. Import an archive, or fill in the tab “Accounts”.",
  "overview.map": "Customer map: {accounts} accounts, {undecided} undecided",
  "overview.quadrant": "Quadrant",
  "overview.count": "Accounts",
  "overview.forecast": "Forecast: with 80 % chance between P10 and P90",
  "overview.no-forecast": "No open opportunity is expected to close in the months ahead.",
  "overview.month": "Month",
  "overview.mean": "Mean",
  "overview.band": "P10 – P90",
  "overview.overdue": "Left out, because the expected close has passed: {count}.",
  "overview.show-map": "Show the map",
  "overview.show-forecast": "Show the forecast",

  "problems.none": "None: every row could be used.",
  "problems.some": "Found: {count}. The rest is computed.",
  "problems.place": "{tab}, row {row}, {column}:",
  "problems.row": "{tab}, row {row}:",
  "problems.column": "{tab}, {column}:",
  "problems.tab": "{tab}:",
  "problems.show": "Show all",
} as const;

export type SidebarTextKey = keyof typeof en;
