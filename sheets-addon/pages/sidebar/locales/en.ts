/** The sidebar's texts in English; every language has exactly these keys and placeholders. */

export const en = {
  "about.version": "Account Atlas, version {version}",

  "title.import": "Archive",
  "exchange.explained":
    "Brings the extension’s archive into this workbook and back: edits of both sides are combined, and the last import can be undone. You first see what would change.",
  "exchange.open": "Import, export, undo …",
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

  "progress.label": "Recalculation",
  "progress.step": "Step {step} of {of}: {tabs}",
  "progress.and": ", ",
  "progress.waiting":
    "Somebody else is recalculating or importing here. Waiting for step {step} of {of}: {tabs}",
  "progress.explained": "This takes some minutes. You can go on working in the meantime.",
  "progress.stop": "Stop after this step",
  "progress.stopping": "Stopping after this step …",
  "progress.stopped": "Not finished: {done} of {of} steps are done.",
  "progress.left": "These tabs still show what they showed before:",
  "progress.go-on": "Go on",
  "progress.anew": "Begin again",

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

  "title.account": "Account",
  "title.map": "Customer map",
  "title.scales": "Scales",

  "views.label": "Parts",
  "view.overview": "Overview",
  "view.account": "Account",
  "view.map": "Map",
  "view.scales": "Scales",
  "view.import": "Archive",

  "sample.offered":
    "New here? Look around in a made-up portfolio of eight accounts. It goes again in one click.",
  "sample.add": "Try it with sample data",
  "sample.remove": "Remove the sample data",
  "sample.busy": "One moment …",

  "guide.title": "Look around in sample data: step {step} of {of}",
  "guide.map":
    "The map shows whom to spend time on: potential upwards, relationship to the right. Click a point to select its row.",
  "guide.account":
    "The card tells all that is known of one account, and what to do next. Select any row of it in a tab.",
  "guide.rating":
    "Everything follows from what you enter. Change or clear a level in “Ratings”, then recalculate and watch its point move.",
  "guide.scales":
    "What is rated, and how much it weighs, is yours to decide: edit a scale. Each change is a new version.",
  "guide.end":
    "That is all. Remove the sample data in one click, then enter your own accounts or import an archive.",
  "guide.show": "Show it",
  "guide.back": "Back",
  "guide.next": "Next",

  "account.show": "Show the selected row",
  "account.busy": "Reading …",
  "account.none": "Select a row of an account in any tab, then press the button.",
  "account.sure": "(sure)",
  "account.undecided": "(undecided: facts are missing)",
  "account.relationship": "Relationship",
  "account.potential": "Potential",
  "account.rank": "{potential} · rank {rank} · tier {tier}",
  "account.known": "Profile known",
  "account.question": "Find out next",
  "account.gain": "The quadrant is right with {from}; after the answer with {to}.",
  "account.actions": "Next actions",
  "account.facts": "Facts",
  "account.no-facts": "None yet.",
  "account.gaps": "Least known",

  "centre.title": "Buying centre",
  "centre.unknown": "Nobody's influence and stance are known yet.",
  "centre.surface": "Support surface: {points} (all against us -100, all allies 100)",
  "centre.influence": "influence {influence} of 10",
  "centre.no-stance": "stance unknown",
  "centre.met": "met {day}",
  "centre.never-met": "never met",
  "centre.holes": "Nobody known as: {who}",

  "map.empty": "No accounts yet.",
  "map.explained": "Filled: sure. Hollow: facts are missing; lines show where it could lie.",
  "map.large": "Open large map",
  "map.selected": "Selected in the sheet: {name}",

  "scales.none": "No usable scale. See the tab of problems.",
  "scales.points": "{points} points",
  "scales.change": "Edit",
  "scales.change-named": "Edit: {name}",
  "scales.retired": "Retired: asks for no new ratings.",
  "scales.tab": "Show the tab of scales",

  "problems.none": "None: every row could be used.",
  "problems.some": "Found: {count}. The rest is computed.",
  "problems.place": "{tab}, row {row}, {column}:",
  "problems.row": "{tab}, row {row}:",
  "problems.column": "{tab}, {column}:",
  "problems.tab": "{tab}:",
  "problems.show": "Show all",
} as const;

export type SidebarTextKey = keyof typeof en;
