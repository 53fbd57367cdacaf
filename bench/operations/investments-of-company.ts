/** The 5 latest investments that a company takes part in, with their targets: by hand for a row `company`, and as fields of one. */
export const investmentsOfCompany = {
  limit: `'{"nodes":[' || coalesce((
    select string_agg((
      select '{"slug":' || to_json(i.slug)::text || ',"title":' || to_json(i.title)::text || ',"kind":"' || i.kind::text || '","announced":' ||
        case when i.announced_on is not null then '{"date":"' || i.announced_on::text || '","precision":"' || i.announced_precision::text || '"}' else 'null' end ||
        ',"amount":' ||
        case when i.amount is not null then '{"amount":"' || i.amount::text || '","currency":"' || i.currency_code || '"}' else 'null' end ||
        ',"parties":{"nodes":[' || coalesce((
          select string_agg('{"company":' || coalesce((
            select '{"slug":' || to_json(c.slug)::text || ',"name":' || to_json(c.name)::text || '}' from company c where c.id = target.company_id
          ), 'null') || '}', ',')
          from (select company_id from investment_party where investment_id = i.id and role = 'TARGET' order by id limit 5) target
        ), '') || ']}}'
      from investment i where i.id = page.investment_id
    ), ',')
    from (select investment_id from investment_party where company_id = company.id order by id desc limit 5) page
  ), '') || ']}'`,
  nephoscope: `
    investments(first: 5, orderBy: [{ id: DESC }]) {
      nodes {
        slug title kind announced { date precision } amount { amount currency }
        parties(first: 5, where: { role: { eq: TARGET } }, orderBy: [{ id: ASC }]) { nodes { company { slug name } } }
      }
    }`,
  postgraphile: `
    investments: investmentPartiesByCompanyId(first: 5, orderBy: ROW_ID_DESC) {
      nodes {
        _: investmentByInvestmentId {
          slug title kind
          announced__date: announcedOn announced__precision: announcedPrecision
          amount__amount: amount amount__currency: currencyCode
          parties: investmentPartiesByInvestmentId(first: 5, condition: { role: TARGET }, orderBy: ROW_ID_ASC) {
            nodes { company: companyByCompanyId { slug name } }
          }
        }
      }
    }`,
  'pothos-drizzle': `
    investments: investmentParties(first: 5, latestFirst: true) {
      nodes {
        _: investment {
          slug title kind
          announced__date: announcedOn announced__precision: announcedPrecision
          amount__amount: amount amount__currency: currencyCode
          parties(first: 5, role: TARGET) { nodes { company { slug name } } }
        }
      }
    }`,
};
