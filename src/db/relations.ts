import { defineRelations, type RelationsBuilderColumnBase } from 'drizzle-orm';
import * as schema from './schema/index.ts';

type EntityId = RelationsBuilderColumnBase;

/**
 * Every relation between tables, in both directions.
 *
 * A registered entity shares its id with its row in `node`, so what may point at any entity (claims, observations,
 * event links) is a relation of each kind: `claims` are those about it, `claimsAsObject` those that name it.
 */
export const relations = defineRelations(schema, (r) => {
  const claimsAbout = (id: EntityId) => r.many.claim({ from: id, to: r.claim.subjectId });
  const pointsAt = (id: EntityId) => ({
    node: r.one.node({ from: id, to: r.node.id, optional: false }),
    claimsAsObject: r.many.claim({ from: id, to: r.claim.objectId }),
    observations: r.many.observation({ from: id, to: r.observation.subjectId }),
    eventLinks: r.many.eventLink({ from: id, to: r.eventLink.nodeId }),
  });
  const entity = (id: EntityId) => ({ ...pointsAt(id), claims: claimsAbout(id) });

  return {
    node: {
      company: r.one.company({ from: r.node.id, to: r.company.id }),
      companyName: r.one.companyName({ from: r.node.id, to: r.companyName.id }),
      companyIdentifier: r.one.companyIdentifier({ from: r.node.id, to: r.companyIdentifier.id }),
      companyRelation: r.one.companyRelation({ from: r.node.id, to: r.companyRelation.id }),
      programme: r.one.programme({ from: r.node.id, to: r.programme.id }),
      partnership: r.one.partnership({ from: r.node.id, to: r.partnership.id }),
      investment: r.one.investment({ from: r.node.id, to: r.investment.id }),
      investmentParty: r.one.investmentParty({ from: r.node.id, to: r.investmentParty.id }),
      market: r.one.market({ from: r.node.id, to: r.market.id }),
      marketReport: r.one.marketReport({ from: r.node.id, to: r.marketReport.id }),
      metric: r.one.metric({ from: r.node.id, to: r.metric.id }),
      observation: r.one.observation({ from: r.node.id, to: r.observation.id }),
      risk: r.one.risk({ from: r.node.id, to: r.risk.id }),
      riskExposure: r.one.riskExposure({ from: r.node.id, to: r.riskExposure.id }),
      event: r.one.event({ from: r.node.id, to: r.event.id }),
      initiative: r.one.initiative({ from: r.node.id, to: r.initiative.id }),
      customerRelation: r.one.customerRelation({ from: r.node.id, to: r.customerRelation.id }),
      sourceDocument: r.one.sourceDocument({ from: r.node.id, to: r.sourceDocument.id }),
      claim: r.one.claim({ from: r.node.id, to: r.claim.id }),
      inconsistency: r.one.inconsistency({ from: r.node.id, to: r.inconsistency.id }),
      claims: claimsAbout(r.node.id),
      claimsAsObject: r.many.claim({ from: r.node.id, to: r.claim.objectId }),
      observations: r.many.observation({ from: r.node.id, to: r.observation.subjectId }),
      eventLinks: r.many.eventLink({ from: r.node.id, to: r.eventLink.nodeId }),
      changes: r.many.changeLog({ from: r.node.id, to: r.changeLog.nodeId }),
    },
    changeLog: {
      node: r.one.node({ from: r.changeLog.nodeId, to: r.node.id }),
      document: r.one.sourceDocument({ from: r.changeLog.documentId, to: r.sourceDocument.id }),
    },

    country: {
      companies: r.many.company({ from: r.country.code, to: r.company.countryCode }),
      events: r.many.event({ from: r.country.code, to: r.event.countryCode }),
      initiatives: r.many.initiative({ from: r.country.code, to: r.initiative.countryCode }),
    },
    currency: {
      ratesAsBase: r.many.fxRate({ from: r.currency.code, to: r.fxRate.baseCode }),
      ratesAsQuote: r.many.fxRate({ from: r.currency.code, to: r.fxRate.quoteCode }),
      investments: r.many.investment({ from: r.currency.code, to: r.investment.currencyCode }),
      investmentParties: r.many.investmentParty({ from: r.currency.code, to: r.investmentParty.currencyCode }),
      observations: r.many.observation({ from: r.currency.code, to: r.observation.currencyCode }),
    },
    fxRate: {
      base: r.one.currency({ from: r.fxRate.baseCode, to: r.currency.code, optional: false }),
      quote: r.one.currency({ from: r.fxRate.quoteCode, to: r.currency.code, optional: false }),
    },
    taxonomyTerm: {
      parent: r.one.taxonomyTerm({
        from: [r.taxonomyTerm.scheme, r.taxonomyTerm.parentCode],
        to: [r.taxonomyTerm.scheme, r.taxonomyTerm.code],
      }),
      children: r.many.taxonomyTerm({
        from: [r.taxonomyTerm.scheme, r.taxonomyTerm.code],
        to: [r.taxonomyTerm.scheme, r.taxonomyTerm.parentCode],
      }),
      companies: r.many.company({ from: r.taxonomyTerm.id, to: r.company.sectorId }),
      markets: r.many.market({ from: r.taxonomyTerm.id, to: r.market.segmentId }),
      risks: r.many.risk({ from: r.taxonomyTerm.id, to: r.risk.categoryId }),
    },

    company: {
      ...entity(r.company.id),
      country: r.one.country({ from: r.company.countryCode, to: r.country.code }),
      sector: r.one.taxonomyTerm({ from: r.company.sectorId, to: r.taxonomyTerm.id }),
      mergedInto: r.one.company({ from: r.company.mergedIntoId, to: r.company.id }),
      mergedFrom: r.many.company({ from: r.company.id, to: r.company.mergedIntoId }),
      names: r.many.companyName({ from: r.company.id, to: r.companyName.companyId }),
      identifiers: r.many.companyIdentifier({ from: r.company.id, to: r.companyIdentifier.companyId }),
      parentRelations: r.many.companyRelation({ from: r.company.id, to: r.companyRelation.childId }),
      childRelations: r.many.companyRelation({ from: r.company.id, to: r.companyRelation.parentId }),
      decisionsAsLeft: r.many.resolutionDecision({ from: r.company.id, to: r.resolutionDecision.leftId }),
      decisionsAsRight: r.many.resolutionDecision({ from: r.company.id, to: r.resolutionDecision.rightId }),
      programmes: r.many.programme({ from: r.company.id, to: r.programme.ownerId }),
      partnershipsAsProvider: r.many.partnership({ from: r.company.id, to: r.partnership.providerId }),
      partnershipsAsPartner: r.many.partnership({ from: r.company.id, to: r.partnership.partnerId }),
      investmentParties: r.many.investmentParty({ from: r.company.id, to: r.investmentParty.companyId }),
      publishedReports: r.many.marketReport({ from: r.company.id, to: r.marketReport.publisherId }),
      publishedDocuments: r.many.sourceDocument({ from: r.company.id, to: r.sourceDocument.publisherId }),
      exposures: r.many.riskExposure({ from: r.company.id, to: r.riskExposure.companyId }),
      exposuresVia: r.many.riskExposure({ from: r.company.id, to: r.riskExposure.viaCompanyId }),
      initiatives: r.many.initiative({ from: r.company.id, to: r.initiative.ownerId }),
      customerRelationsAsCustomer: r.many.customerRelation({ from: r.company.id, to: r.customerRelation.customerId }),
      customerRelationsAsProvider: r.many.customerRelation({ from: r.company.id, to: r.customerRelation.providerId }),
      attributedClaims: r.many.claim({ from: r.company.id, to: r.claim.attributedToCompanyId }),
    },
    companyName: {
      ...entity(r.companyName.id),
      company: r.one.company({ from: r.companyName.companyId, to: r.company.id, optional: false }),
    },
    companyIdentifier: {
      ...entity(r.companyIdentifier.id),
      company: r.one.company({ from: r.companyIdentifier.companyId, to: r.company.id, optional: false }),
      document: r.one.sourceDocument({ from: r.companyIdentifier.documentId, to: r.sourceDocument.id }),
    },
    companyRelation: {
      ...entity(r.companyRelation.id),
      parent: r.one.company({ from: r.companyRelation.parentId, to: r.company.id, optional: false }),
      child: r.one.company({ from: r.companyRelation.childId, to: r.company.id, optional: false }),
      claim: r.one.claim({ from: r.companyRelation.claimId, to: r.claim.id }),
    },
    resolutionDecision: {
      left: r.one.company({ from: r.resolutionDecision.leftId, to: r.company.id, optional: false }),
      right: r.one.company({ from: r.resolutionDecision.rightId, to: r.company.id, optional: false }),
    },

    programme: {
      ...entity(r.programme.id),
      owner: r.one.company({ from: r.programme.ownerId, to: r.company.id, optional: false }),
      partnerships: r.many.partnership({ from: r.programme.id, to: r.partnership.programmeId }),
      investments: r.many.investment({ from: r.programme.id, to: r.investment.programmeId }),
    },
    partnership: {
      ...entity(r.partnership.id),
      provider: r.one.company({ from: r.partnership.providerId, to: r.company.id, optional: false }),
      partner: r.one.company({ from: r.partnership.partnerId, to: r.company.id, optional: false }),
      programme: r.one.programme({ from: r.partnership.programmeId, to: r.programme.id }),
      claim: r.one.claim({ from: r.partnership.claimId, to: r.claim.id }),
    },
    customerRelation: {
      ...entity(r.customerRelation.id),
      customer: r.one.company({ from: r.customerRelation.customerId, to: r.company.id, optional: false }),
      provider: r.one.company({ from: r.customerRelation.providerId, to: r.company.id, optional: false }),
      movedTo: r.one.customerRelation({ from: r.customerRelation.movedToId, to: r.customerRelation.id }),
      movedFrom: r.many.customerRelation({ from: r.customerRelation.id, to: r.customerRelation.movedToId }),
      claim: r.one.claim({ from: r.customerRelation.claimId, to: r.claim.id }),
    },

    investment: {
      ...entity(r.investment.id),
      currency: r.one.currency({ from: r.investment.currencyCode, to: r.currency.code }),
      programme: r.one.programme({ from: r.investment.programmeId, to: r.programme.id }),
      parties: r.many.investmentParty({ from: r.investment.id, to: r.investmentParty.investmentId }),
    },
    investmentParty: {
      ...entity(r.investmentParty.id),
      investment: r.one.investment({ from: r.investmentParty.investmentId, to: r.investment.id, optional: false }),
      company: r.one.company({ from: r.investmentParty.companyId, to: r.company.id }),
      currency: r.one.currency({ from: r.investmentParty.currencyCode, to: r.currency.code }),
    },

    market: {
      ...pointsAt(r.market.id),
      claims: claimsAbout(r.market.id),
      // What was measured in the market; `subjectObservations` are those about the market itself.
      observations: r.many.observation({ from: r.market.id, to: r.observation.marketId }),
      subjectObservations: r.many.observation({ from: r.market.id, to: r.observation.subjectId }),
      parent: r.one.market({ from: r.market.parentId, to: r.market.id }),
      children: r.many.market({ from: r.market.id, to: r.market.parentId }),
      segment: r.one.taxonomyTerm({ from: r.market.segmentId, to: r.taxonomyTerm.id }),
      reports: r.many.marketReport({ from: r.market.id, to: r.marketReport.marketId }),
    },
    marketReport: {
      ...pointsAt(r.marketReport.id),
      claims: claimsAbout(r.marketReport.id),
      observations: r.many.observation({ from: r.marketReport.id, to: r.observation.reportId }),
      subjectObservations: r.many.observation({ from: r.marketReport.id, to: r.observation.subjectId }),
      publisher: r.one.company({ from: r.marketReport.publisherId, to: r.company.id, optional: false }),
      market: r.one.market({ from: r.marketReport.marketId, to: r.market.id, optional: false }),
      document: r.one.sourceDocument({ from: r.marketReport.documentId, to: r.sourceDocument.id }),
      replaces: r.one.marketReport({ from: r.marketReport.replacesId, to: r.marketReport.id }),
      replacedBy: r.many.marketReport({ from: r.marketReport.id, to: r.marketReport.replacesId }),
    },
    metric: {
      ...pointsAt(r.metric.id),
      claims: claimsAbout(r.metric.id),
      observations: r.many.observation({ from: r.metric.id, to: r.observation.metricId }),
      subjectObservations: r.many.observation({ from: r.metric.id, to: r.observation.subjectId }),
    },
    observation: {
      ...pointsAt(r.observation.id),
      // The claims that state the observation; `subjectClaims` speak about it.
      claims: r.many.claim({ from: r.observation.id, to: r.claim.observationId }),
      subjectClaims: claimsAbout(r.observation.id),
      subject: r.one.node({ from: r.observation.subjectId, to: r.node.id, optional: false, alias: 'subject' }),
      subjectCompany: r.one.company({ from: r.observation.subjectId, to: r.company.id }),
      metric: r.one.metric({ from: r.observation.metricId, to: r.metric.id, optional: false }),
      market: r.one.market({ from: r.observation.marketId, to: r.market.id }),
      report: r.one.marketReport({ from: r.observation.reportId, to: r.marketReport.id }),
      currency: r.one.currency({ from: r.observation.currencyCode, to: r.currency.code }),
      document: r.one.sourceDocument({ from: r.observation.documentId, to: r.sourceDocument.id, optional: false }),
    },

    risk: {
      ...entity(r.risk.id),
      category: r.one.taxonomyTerm({ from: r.risk.categoryId, to: r.taxonomyTerm.id, optional: false }),
      exposures: r.many.riskExposure({ from: r.risk.id, to: r.riskExposure.riskId }),
    },
    riskExposure: {
      ...entity(r.riskExposure.id),
      risk: r.one.risk({ from: r.riskExposure.riskId, to: r.risk.id, optional: false }),
      company: r.one.company({ from: r.riskExposure.companyId, to: r.company.id, optional: false }),
      viaCompany: r.one.company({ from: r.riskExposure.viaCompanyId, to: r.company.id }),
    },

    event: {
      ...entity(r.event.id),
      country: r.one.country({ from: r.event.countryCode, to: r.country.code }),
      // Who and what took part; `eventLinks` are other events that this one takes part in.
      links: r.many.eventLink({ from: r.event.id, to: r.eventLink.eventId }),
    },
    eventLink: {
      event: r.one.event({ from: r.eventLink.eventId, to: r.event.id, optional: false }),
      node: r.one.node({ from: r.eventLink.nodeId, to: r.node.id, optional: false }),
    },
    initiative: {
      ...entity(r.initiative.id),
      owner: r.one.company({ from: r.initiative.ownerId, to: r.company.id, optional: false }),
      country: r.one.country({ from: r.initiative.countryCode, to: r.country.code }),
    },

    sourceDocument: {
      ...pointsAt(r.sourceDocument.id),
      // What the document says; `subjectClaims` and `subjectObservations` speak about the document.
      claims: r.many.claim({ from: r.sourceDocument.id, to: r.claim.documentId }),
      subjectClaims: claimsAbout(r.sourceDocument.id),
      observations: r.many.observation({ from: r.sourceDocument.id, to: r.observation.documentId }),
      subjectObservations: r.many.observation({ from: r.sourceDocument.id, to: r.observation.subjectId }),
      publisher: r.one.company({ from: r.sourceDocument.publisherId, to: r.company.id }),
      marketReports: r.many.marketReport({ from: r.sourceDocument.id, to: r.marketReport.documentId }),
      inconsistencies: r.many.inconsistency({ from: r.sourceDocument.id, to: r.inconsistency.documentId }),
      companyIdentifiers: r.many.companyIdentifier({ from: r.sourceDocument.id, to: r.companyIdentifier.documentId }),
      changes: r.many.changeLog({ from: r.sourceDocument.id, to: r.changeLog.documentId }),
    },
    claim: {
      ...pointsAt(r.claim.id),
      claims: claimsAbout(r.claim.id),
      // The observation that the claim states; `observations` would be those whose subject is the claim.
      observation: r.one.observation({ from: r.claim.observationId, to: r.observation.id }),
      document: r.one.sourceDocument({ from: r.claim.documentId, to: r.sourceDocument.id, optional: false }),
      subject: r.one.node({ from: r.claim.subjectId, to: r.node.id, optional: false, alias: 'subject' }),
      object: r.one.node({ from: r.claim.objectId, to: r.node.id, alias: 'object' }),
      attributedToCompany: r.one.company({ from: r.claim.attributedToCompanyId, to: r.company.id }),
      relationsFrom: r.many.claimRelation({ from: r.claim.id, to: r.claimRelation.fromClaimId }),
      relationsTo: r.many.claimRelation({ from: r.claim.id, to: r.claimRelation.toClaimId }),
      inconsistencyClaims: r.many.inconsistencyClaim({ from: r.claim.id, to: r.inconsistencyClaim.claimId }),
      inconsistencies: r.many.inconsistency({
        from: r.claim.id.through(r.inconsistencyClaim.claimId),
        to: r.inconsistency.id.through(r.inconsistencyClaim.inconsistencyId),
      }),
      companyRelations: r.many.companyRelation({ from: r.claim.id, to: r.companyRelation.claimId }),
      partnerships: r.many.partnership({ from: r.claim.id, to: r.partnership.claimId }),
      customerRelations: r.many.customerRelation({ from: r.claim.id, to: r.customerRelation.claimId }),
    },
    claimRelation: {
      fromClaim: r.one.claim({ from: r.claimRelation.fromClaimId, to: r.claim.id, optional: false }),
      toClaim: r.one.claim({ from: r.claimRelation.toClaimId, to: r.claim.id, optional: false }),
    },
    inconsistency: {
      ...pointsAt(r.inconsistency.id),
      // The claims that do not hold together; `subjectClaims` speak about the inconsistency.
      claims: r.many.claim({
        from: r.inconsistency.id.through(r.inconsistencyClaim.inconsistencyId),
        to: r.claim.id.through(r.inconsistencyClaim.claimId),
      }),
      subjectClaims: claimsAbout(r.inconsistency.id),
      document: r.one.sourceDocument({ from: r.inconsistency.documentId, to: r.sourceDocument.id, optional: false }),
      inconsistencyClaims: r.many.inconsistencyClaim({
        from: r.inconsistency.id,
        to: r.inconsistencyClaim.inconsistencyId,
      }),
    },
    inconsistencyClaim: {
      inconsistency: r.one.inconsistency({
        from: r.inconsistencyClaim.inconsistencyId,
        to: r.inconsistency.id,
        optional: false,
      }),
      claim: r.one.claim({ from: r.inconsistencyClaim.claimId, to: r.claim.id, optional: false }),
    },
  };
});
