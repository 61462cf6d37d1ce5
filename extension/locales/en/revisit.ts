/** What the side panel says of a page seen again, and of facts that may be another company's, in English. */
export const revisit = {
  "revisit.title": "Known from this page",
  "revisit.checking": "Comparing with what the page says now …",
  "revisit.allStand": "The page still says all of it.",
  "revisit.keys": "Keys: U update, K keep, ↑ ↓ move",
  "revisit.summary": "{confirmed} confirmed · {changed} changed · {gone} gone",
  "revisit.confirmed": "{count} confirmed",
  "revisit.changed": "changed",
  "revisit.gone": "gone",
  "revisit.seenOn": "last seen {date}",
  "revisit.confirmAll": "Confirm all {count}",
  "revisit.kept": "{count} kept by you, although the page no longer says {count|it|them}.",
  "revisit.unchecked":
    "{count} {count|fact|facts} from the page’s hidden data could not be compared this time.",
  "revisit.before": "Before",
  "revisit.now": "Now",
  "revisit.noLonger": "These words are no longer on the page.",
  "revisit.update": "Update",
  "revisit.updateFact": "Update {property}: {value}",
  "revisit.keep": "Keep",
  "revisit.keepFact": "Keep {property}: {value}",
  "revisit.newValue": "New value of {property}",
  "revisit.saveUpdate": "Save update",
  "revisit.savedUpdate": "Updated: {property} is now {value}",
  "revisit.savedKeep": "Kept: {property} is still {value}",
  "revisit.savedConfirm": "Confirmed: {count} {count|fact|facts}",

  "gate.different": "This page seems to belong to another company",
  "gate.doubtful": "This page may belong to another company",
  "gate.ask":
    "Its facts are not saved to “{account}” until you confirm. Or choose another account, or a new one.",
  "gate.confirm": "These facts are about {account}",
} as const;
