/** The columns of the records' tables, in brief: the path of each field, and its kind where it isn't text. */

export const recordColumns = {
  accounts: "id name domains:list owner createdAt updatedAt",
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
    "closed.outcome closed.on createdAt updatedAt",
  ticks:
    "id opportunityId conditionId done:flag on evidence.text evidence.observationId recordedAt",
  judgements: "id accountId point state note by.kind by.name:verbatim judgedAt",
  withdrawals:
    "id accountId observationId withdrawn:flag reason by.kind by.name:verbatim recordedAt",
  tombstones: "id forgottenAt",
} as const;
