/** The sales method, chapter by chapter: the only public door of the core. */

// What everything is made of
export * from "./value/id.ts";
export * from "./value/iso-date.ts";
export * from "./value/month.ts";
export * from "./value/period.ts";
export * from "./value/money.ts";
export * from "./value/money-sum.ts";
export * from "./value/percent.ts";
export * from "./value/points.ts";
export * from "./value/local-text.ts";
export * from "./value/white-space.ts";
export * from "./value/problem.ts";
export * from "./value/random.ts";
export * from "./value/normal-tail.ts";
export * from "./value/rank-correlation.ts";

// 1. Research an account
export * from "./research/source.ts";
export * from "./research/reader.ts";
export * from "./research/text-quote.ts";
export * from "./research/reanchor.ts";
export * from "./research/text-fragment/sure-boundary.ts";
export * from "./research/text-fragment.ts";
export * from "./research/property.ts";
export * from "./research/contract-term.ts";
export * from "./research/conversion.ts";
export * from "./research/observation.ts";
export * from "./research/account.ts";
export * from "./research/contact.ts";
export * from "./research/order.ts";
export * from "./research/activity.ts";
export * from "./research/withdrawal.ts";
export * from "./research/tombstone.ts";
export * from "./research/person-mention.ts";
export * from "./research/account-profile.ts";
export * from "./research/settlement.ts";
export * from "./research/need.ts";
export * from "./research/competitor.ts";
export * from "./research/check-digits.ts";
export * from "./research/registration-number.ts";
export * from "./research/registration-identity.ts";
export * from "./research/company-name/traditional-characters.ts";
export * from "./research/company-name/folded-name.ts";
export * from "./research/company-name/legal-forms.ts";
export * from "./research/company-name/regions.ts";
export * from "./research/company-name.ts";
export * from "./research/name-resemblance.ts";
export * from "./research/shared-domains.ts";
export * from "./research/company-identity.ts";
export * from "./research/identity-gate.ts";
export * from "./research/company-index.ts";
export * from "./research/roster.ts";
export * from "./research/likely-sources.ts";
export * from "./research/coverage.ts";
export * from "./research/information-judgement.ts";
export * from "./research/information-points.ts";

// 2. Rate it
export * from "./rating/scale.ts";
export * from "./rating/scale-rules.ts";
export * from "./rating/rating.ts";
export * from "./rating/score.ts";
export * from "./rating/level-table.ts";
export * from "./rating/score-table.ts";
export * from "./rating/rank-table.ts";
export * from "./rating/rank.ts";
export * from "./rating/tier.ts";
export * from "./rating/metric-points.ts";
export * from "./rating/value-pyramid.ts";
export * from "./rating/value-scorecard.ts";
export * from "./rating/belief.ts";
export * from "./rating/score-chances.ts";
export * from "./rating/class-chances.ts";
export * from "./rating/next-question.ts";
export * from "./rating/weight-draws.ts";
export * from "./rating/acceptability.ts";
export * from "./rating/weight-flip.ts";
export * from "./rating/doubt.ts";
export * from "./rating/purchase.ts";
export * from "./rating/selling-effort.ts";
export * from "./rating/metric-value.ts";
export * from "./rating/key-account-review.ts";
export * from "./rating/starter-scales/purchase-potential.ts";
export * from "./rating/starter-scales/business-relationship.ts";

// 3. Place it on the customer map
export * from "./map/quadrant.ts";
export * from "./map/quadrant-table.ts";
export * from "./map/customer-map.ts";
export * from "./map/map-question.ts";
export * from "./map/placement-robustness.ts";
export * from "./map/effort-spread.ts";
export * from "./map/quadrant-yield.ts";
export * from "./map/diagnosis.ts";
export * from "./map/trail.ts";
export * from "./map/text-width.ts";
export * from "./map/map-frame.ts";
export * from "./map/box-grid.ts";
export * from "./map/label-placement.ts";
export * from "./map/map-layout.ts";
export * from "./map/map-palette.ts";
export * from "./map/svg-markup.ts";
export * from "./map/map-background.ts";
export * from "./map/customer-map-svg.ts";

// 4. Understand its buying centre
export * from "./buying-centre/relation.ts";
export * from "./buying-centre/stakeholder.ts";
export * from "./buying-centre/reporting-line.ts";
export * from "./buying-centre/tie.ts";
export * from "./buying-centre/forgotten-people.ts";
export * from "./buying-centre/tidy-tree.ts";
export * from "./buying-centre/title-assessment.ts";
export * from "./buying-centre/support-surface.ts";
export * from "./buying-centre/influence.ts";
export * from "./buying-centre/people-to-see.ts";
export * from "./buying-centre/support-trend.ts";
export * from "./buying-centre/needed-position.ts";
export * from "./buying-centre/gates.ts";
export * from "./buying-centre/buying-centre-warning.ts";

// 5. Move the opportunity through the pipeline
export * from "./pipeline/sales-process.ts";
export * from "./pipeline/standard-process.ts";
export * from "./pipeline/opportunity.ts";
export * from "./pipeline/revision.ts";
export * from "./pipeline/tick.ts";
export * from "./pipeline/position.ts";
export * from "./pipeline/alignment.ts";
export * from "./pipeline/next-step.ts";

// 6. Forecast, plan and keep
export * from "./forecast/stage-table.ts";
export * from "./forecast/revenue-distribution.ts";
export * from "./forecast/forecast.ts";
export * from "./forecast/frozen-chance.ts";
export * from "./forecast/frozen-band.ts";
export * from "./forecast/past-opportunity.ts";
export * from "./plan/agenda.ts";

// Carry it elsewhere
export * from "./exchange/archive.ts";
export * from "./exchange/upgrade-archive.ts";
export * from "./exchange/read-archive.ts";
export * from "./exchange/merge.ts";
export * from "./exchange/shared-archive.ts";
export * from "./exchange/table.ts";
export * from "./exchange/record-columns.ts";
export * from "./exchange/record-tables.ts";
export * from "./exchange/scale-table.ts";
export * from "./exchange/safe-cell.ts";
export * from "./exchange/account-import.ts";
export * from "./exchange/messages.ts";
export * from "./exchange/archive-figures.ts";
export * from "./exchange/scorecard-table.ts";
export * from "./exchange/standing-table.ts";
export * from "./exchange/forecast-table.ts";
export * from "./exchange/map-texts.ts";
export * from "./exchange/workbook.ts";
export type * from "./exchange/workbook/sheet.ts";
export * from "./exchange/workbook/cell-address.ts";
export * from "./exchange/workbook/day-serial.ts";
