/** The texts of the workbook in English; every language has exactly these keys and placeholders. */
import { choices } from "./en/choices.ts";
import { columns } from "./en/columns.ts";

export const en = {
  ...choices,
  ...columns,

  "toast.set-up":
    "The workbook is set up. Import an archive from the sidebar, or fill in the tabs.",
  "toast.recalculated": "Recalculated. Accounts: {accounts}, opportunities: {opportunities}.",
  "toast.problems": "Problems: {count}, see the tab “{tab}”.",

  "error.not-set-up":
    "This workbook has none of the Account Atlas tabs. Choose “Set up this workbook” first.",
  "error.newer":
    "This workbook was made by a newer version of Account Atlas ({version}; this one knows {known}). Update the add-on; nothing was changed.",
  "error.busy": "Someone else is importing or recalculating here. Wait a minute, then try again.",
  "error.scales-incomplete":
    "The tab of scales lacks columns, so nothing was saved. Choose “Set up this workbook”, then save again.",
  "error.scale-since":
    "Somebody has saved a newer version of this scale since you opened it, so nothing was saved. Open it again and repeat your changes there.",

  "problem.tab-missing":
    "The tab “{tab}” is missing, or its hidden first row was removed. Choose “Set up this workbook”.",
  "problem.not-written":
    "The tab “{tab}” could not be written, so it shows what it showed before: {reason} Take the protection away, or ask who may edit.",
  "problem.not-computed":
    "The tab “{tab}” could not be computed, so it shows what it showed before: {reason}",
  "problem.too-long": "it takes longer than Google lets a script run.",
  "problem.moved":
    "Rows of the tab “{tab}” were moved or deleted while they were computed, so its computed columns show what they showed before. Recalculate when nobody moves rows.",
  "problem.changed":
    "The tab “{tab}” was edited again and again while everything was computed, so some tabs already know the edits and others don't. Recalculate when nobody edits it.",
  "problem.no-scale":
    "There is no usable scale of the kind “{kind}”, so that axis of the map is unknown. Correct the scale or add one.",
  "problem.bad-setting": "“{value}” is not allowed for “{setting}”; {used} is used instead.",
  "problem.chart-columns":
    "The columns of a chart no longer stand side by side, so it was not drawn. Move the columns between them away.",

  "chart.bands": "Forecast by month: mean, P10 and P90",
  "chart.tiers": "Value pyramid: accounts, sales and margin by tier",
  "chart.curve": "20/80: share of sales that the largest accounts bring",
  "chart.success": "Stage success rates: won of those that ended, with 95 % interval",
  "chart.trend": "Value scorecard over the years",
  "scales.title": "Scales",

  "chart.bands.axis": "Revenue {currency}",
  "chart.tiers.axis": "Share of the whole",
  "chart.curve.axis": "Share of sales",
  "chart.success.axis": "Share won",
  "chart.trend.axis": "Points",
  "chart.reliability.axis": "Share won",
  "chart.title": "Customer map",
  "chart.x": "Business relationship",
  "chart.y": "Purchase potential",

  "value.sure": "Sure",
  "value.rising": "Rising",
  "value.falling": "Falling",
  "value.steady": "Steady",
  "value.undecided": "Undecided",
  "value.no-stage": "Before the first stage",
  "value.overdue": "Overdue",
  "value.later": "Later",
  "value.closed": "Closed",

  "dates.stated": "stated",
  "dates.learned": "learned",
  "dates.both": "stated and learned",
  "rung.table": "Stage table",
  "rung.rates": "Own stage rates",
  "rung.hazard": "Rates by stage and time",
  "rung.last": "This is the last rung.",
  "basis.day": "Day of the forecast",
  "basis.rung": "The chances rest on",
  "basis.closed": "Ended opportunities known",
  "basis.next": "Ended opportunities that the next rung needs, about",
  "basis.dates": "Closing dates",
  "basis.shock": "How far all chances move together (shock)",
  "score.chances": "Frozen chances that have ended",
  "score.waiting": "Frozen chances still open",
  "score.brier": "Brier score (0 is perfect, 0.25 a coin)",
  "score.log-loss": "Log loss (a coin gets 0.693)",
  "score.bands": "Frozen bands of periods that are over",
  "score.coverage": "Of these held what came (0.8 is right)",
  "history.progressed": "Conditions met",
  "history.un-ticked": "Conditions taken back",
  "history.fell-back": "Fell back",
  "history.entered": "Stage entered",
  "history.completed": "Stage completed",
  "history.claimed": "Stage claimed",
  "history.won": "Won",
  "history.lost": "Lost",
  "history.left-out": "{count} further opportunities are left out: a sheet takes no more rows.",
  "chart.reliability": "Track record: chances promised and kept",
  "tab.trackRecord": "Track record",
  "tab.stageHistory": "Stage history",

  "value.open": "Open",
  "value.shut": "Shut",
  "value.met": "Met",
  "value.never-met": "Never met",

  "card.stale": "to check again",
  "card.disputed": "disputed",
  "action.of": "{opportunity}: {action}",
  "action.correct-date": "The expected close passed {days} days ago: correct it.",
  "action.align": "{alignment}: bring our stage in step with the customer's.",
  "action.see-person": "See {name}. {why}.",
  "action.check-fact": "Check again: {property}.",
  "map.point": "{name}: relationship {relationship}, potential {potential}, {quadrant} ({sure})",

  "help.number": "A number from {least} to {most}; empty is unknown.",
  "help.level": "{factor}: {levels}. Empty is unknown.",

  "tab.pyramids": "Value pyramids",
  "tab.values": "Value scorecards",
  "tab.charts": "Charts",
  "tab.accounts": "Accounts",
  "tab.contacts": "Contacts",
  "tab.observations": "Observations",
  "tab.scales": "Scales",
  "tab.ratings": "Ratings",
  "tab.stakeholders": "Buying centre",
  "tab.opportunities": "Opportunities",
  "tab.ticks": "Ticks",
  "tab.judgements": "Judgements",
  "tab.orders": "Orders",
  "tab.activities": "Activities",
  "tab.metricValues": "Metrics",
  "tab.reviews": "Key account reviews",
  "tab.revisions": "Revisions",
  "tab.frozenChances": "Frozen chances",
  "tab.frozenBands": "Frozen bands",
  "tab.pastOpportunities": "Past opportunities",
  "tab.processes": "Sales process",
  "tab.withdrawals": "Withdrawals",
  "tab.tombstones": "Forgotten",
  "tab.scorecards": "Scorecards",
  "tab.map": "Customer map",
  "tab.questions": "Next questions",
  "tab.buyingCentres": "Buying centres",
  "tab.coverage": "Coverage",
  "tab.forecast": "Forecast",
  "tab.settings": "Settings",
  "tab.conflicts": "Conflicts",
  "exchange.title": "Archive: import, export, undo",
  "error.changed-since":
    "Nothing of this step was written: row {row} of the tab “{tab}” (id {id}) is no longer as it was when the dry run was made. Somebody edited it meanwhile.",
  "error.chunk-not-written": "The tab “{tab}” could not be written: {reason}",
  "error.chunk-damaged": "Nothing of this step was written: a part of it was lost on the way.",
  "error.chunk-of-other":
    "Nothing of this step was written: another import or undo has begun in this workbook meanwhile.",
  "error.chunk-order":
    "Nothing was written: step {number} came, but step {next} is next. It was sent twice, or one before it was lost.",
  "error.other-run":
    "Somebody else is writing to this workbook: {file}, step {number} of {of}. Wait until it is done; one that was broken off can be replaced after two minutes.",
  "tab.problems": "Problems",

  "setting.language": "Language (en or zh)",
  "setting.thresholds.relationship": "Customer map: dividing line of the relationship, points",
  "setting.thresholds.potential": "Customer map: dividing line of the potential, points",
  "setting.stageTable": "Chance of winning after stage {stage}, per cent",
  "setting.stageTable.0": "Chance of winning before any stage is completed, per cent",
  "setting.forecastMonths": "Forecast: number of months",
  "setting.closingDates":
    "Forecast: closing dates, “stated” by the seller or “learned” from history (empty: stated)",
  "setting.more":
    "Tiers, pyramids, weights and positions, as the extension exports them (empty: the product's own)",
  "setting.today": "Forecast: from which day (empty: today)",
} as const;

export type TextKey = keyof typeof en;
