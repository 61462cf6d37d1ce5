/** The columns of the records' tables, in brief: the path of each field, and its kind where it isn't text. */

export const recordColumns = {
  accounts: "id name domains:list owner createdAt updatedAt neededPositions:some",
  contacts: "id accountId name position department phone email released:flag createdAt updatedAt",
  observations:
    "id accountId contactId property value competitor term conversion.from conversion.on " +
    "conversion.how quote.exact:verbatim quote.prefix:verbatim quote.suffix:verbatim " +
    "quote.start:number foundIn source.channel source.url source.title readBy.kind " +
    "readBy.name:verbatim observedAt",
  ratings:
    "id accountId scaleId factorId level:number reason because ratedBy.kind ratedBy.name:verbatim " +
    "ratedAt",
  stakeholders:
    "id accountId contactId level function roles:list buyerType influence:number stance " +
    "handler:flag metOn suggested:some reportsTo friends:some rivals:some " +
    "relation.product.companyNeed:number relation.product.personalNeed:number " +
    "relation.product.personalFeeling:number relation.company.companyNeed:number " +
    "relation.company.personalNeed:number relation.company.personalFeeling:number assessedAt",
  opportunities:
    "id accountId name amount.amount:number amount.currency expectedClose customerStage " +
    "owner project discount:number claimedStage neededPositions:some closed.outcome closed.on createdAt updatedAt",
  ticks:
    "id opportunityId conditionId done:flag on evidence.text evidence.observationId recordedAt " +
    "evidence.activityId evidence.file",
  judgements: "id accountId point state note by.kind by.name:verbatim judgedAt",
  orders:
    "id accountId opportunityId on items:list amount.amount:number amount.currency margin:number " +
    "collected:number discount:number createdAt updatedAt",
  activities:
    "id accountId opportunityId contactIds:list kind factor on seller hours:number " +
    "cost.amount:number cost.currency invited:number reached:number outcome quote createdAt updatedAt",
  metricValues:
    "id accountId metric period value:number enteredBy.kind enteredBy.name:verbatim enteredAt",
  reviews:
    "id accountId period fit:flag centralised:flag recurring:flag progressive:flag " +
    "goodCredit:flag highMargin:flag largeShare:flag kind valueSought note reviewedBy.kind " +
    "reviewedBy.name:verbatim reviewedAt",
  revisions:
    "id opportunityId amount.amount:number amount.currency expectedClose discount:number " +
    "customerStage recordedAt",
  frozenChances:
    "id takenOn opportunityId chance:number rung amount.amount:number amount.currency " +
    "expectedClose takenAt",
  frozenBands: "id takenOn period currency mean:number p10:number p50:number p90:number takenAt",
  pastOpportunities:
    "id importId ref name account owner amount.amount:number amount.currency events:list outcome " +
    "closedAt importedAt",
  withdrawals:
    "id accountId observationId withdrawn:flag reason by.kind by.name:verbatim recordedAt",
  tombstones: "id forgottenAt",
} as const;
