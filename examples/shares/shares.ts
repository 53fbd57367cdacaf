import { createClient } from '@nephoscope/sdk';

const market = createClient({ url: 'http://localhost:4000/graphql' });
const shares = market.marketReports.observations({
  slug: 'rep-gartner-unspecified',
  where: { metric: { slug: { eq: 'market_share' } } },
  orderBy: [{ value: 'DESC' }],
});
for await (const { subject, value, document } of shares) {
  console.log('name' in subject ? subject.name : subject.id, `${value} %`, document.title);
}
