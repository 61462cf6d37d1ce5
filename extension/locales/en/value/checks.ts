/** The five errors, in English. */
export const checks = {
  "tab.checks": "Checks",
  "checks.lead":
    "Five errors that cost the most with accounts. Each check names the accounts and the numbers behind it, and says how many it could look at.",
  "checks.orders": "Orders looked at",
  "checks.allOrders": "All until today",
  "checks.ordersOfPeriod": "Of one period",
  "checks.asOf": "Scores, ratings and activities as they stood on {date}.",
  "checks.found": "{count} {count|case|cases}",
  "checks.clear": "Nothing found",
  "checks.notChecked": "Could not be checked",
  "checks.looked": "{count} {count|account was|accounts were} looked at.",
  "checks.singleMetric": "Judging by a single metric",
  "checks.singleMetricNote": "Among the largest fifth by sales or by margin, but not by both.",
  "checks.ranks": "Rank {salesRank} by sales ({sales}), rank {marginRank} by margin ({margin}).",
  "checks.agreement": "Rank correlation of sales with margin (Kendall's tau): {tau}.",
  "checks.marginMissing":
    "{count} {count|account is|accounts are} left out: the margin of some of their orders is not known.",
  "checks.bigAndSmall": "Keeping the big, dropping the small",
  "checks.bigAndSmallNote":
    "Large accounts on worse terms than all the others, and small ones of high potential that nobody looks after.",
  "checks.indulged": "No discipline with the big",
  "checks.neglected": "No eye for the small",
  "checks.lenient.rate": "Margin {own}, the others {others}.",
  "checks.lenient.discount": "Discount {own}%, the others {others}%.",
  "checks.lenient.uncollected": "{own} not collected, of the others {others}.",
  "checks.potential": "Purchase potential {points} of 100.",
  "checks.potentialOpen":
    "Purchase potential {points} of 100; from {low} to {high} while facts are missing.",
  "checks.lastActivity": "Last activity on {date}.",
  "checks.noActivity": "No activity is logged.",
  "checks.eternal": "Believing in eternal friends and enemies",
  "checks.eternalNote":
    "Relationships that nobody has looked at for long, or that the facts contradict.",
  "checks.friends": "Friends still?",
  "checks.enemies": "Written off?",
  "checks.relationship": "Business relationship {points} of 100.",
  "checks.stale.order-overdue":
    "No order for {since} days; never before longer than {longest} days.",
  "checks.stale.no-contact": "No contact since {date}.",
  "checks.stale.rating-old": "Last rated on {date}.",
  "checks.never.no-contact": "No contact is known.",
  "checks.never.rating-old": "Never rated by anybody.",
  "checks.oneLargeOrder": "Taking one large order for a key account",
  "checks.oneLargeOrderNote": "Among the largest fifth thanks to a single order.",
  "checks.largest":
    "The order of {date} ({amount}) is {share} of its sales; {orders} {orders|order|orders} in all.",
  "checks.rankWithout": "Rank {rank} by sales; without this order rank {without}.",
  "checks.betterTerms": "Believing that better terms are always better",
  "checks.betterTermsNote": "Discounts that creep upward from order to order.",
  "checks.creep":
    "From {first}% to {last}% in {count} orders: {slope} points a year (median of all pairs).",
  "checks.creepChance": "By chance alone, once in {chance} times.",
  "checks.boughtMore": "The orders grew as well.",
  "checks.boughtNoMore": "There is no sign that more was bought for it.",
  "checks.tooFewDiscounts":
    "{count} {count|account has|accounts have} too few different discounts to show a trend: that takes four orders.",
} as const;
