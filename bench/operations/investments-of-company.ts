/** The 5 latest investments that a company takes part in, with their targets: by hand for a row `company`, and as fields of one. */
export const investmentsOfCompany = {
  limit: `(
    select concat('{"nodes":[', string_agg((
      select concat(
        '{"slug":', to_json(i.slug), ',"title":', to_json(i.title), ',"kind":"', i.kind, '","announced":',
        case when i.announced_on is not null then concat('{"date":"', i.announced_on, '","precision":"', i.announced_precision, '"}') else 'null' end,
        ',"amount":',
        case when i.amount is not null then concat('{"amount":"', i.amount, '","currency":"', i.currency_code, '"}') else 'null' end,
        ',"parties":{"nodes":[', (
          select string_agg(concat('{"company":', coalesce((
            select concat('{"slug":', to_json(c.slug), ',"name":', to_json(c.name), '}') from company c where c.id = target.company_id
          ), 'null'), '}'), ',')
          from (select company_id from investment_party where investment_id = i.id and role = 'TARGET' order by id limit 5) target
        ), ']}}')
      from investment i where i.id = page.investment_id
    ), ','), ']}')
    from (select investment_id from investment_party where company_id = company.id order by id desc limit 5) page
  )`,
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
