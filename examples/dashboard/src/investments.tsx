import type { InvestmentDetails } from '@nephoscope/sdk';
import { useQuery } from '@tanstack/react-query';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { queries } from './market.ts';
import { Panel } from './panel.tsx';
import { DoubtsOf } from './source.tsx';
import { inWords, money } from './words.ts';

/** What was announced, by year and one by one. */
export function Investments() {
  const query = useQuery(
    queries.investments.listWithSources({
      where: { announcedOn: { isNull: false } },
      orderBy: [{ announcedOn: 'DESC' }],
      first: 50,
    }),
  );
  return (
    <Panel
      title="Investments over time"
      lead="Announced amounts in billions, in the currency they were stated in."
      query={query}
      wide
    >
      {({ nodes }) => (
        <div className="split">
          <figure>
            <ResponsiveContainer width="100%" height={220}>
              <BarChart data={byYear(nodes)} margin={{ left: 0, right: 0, top: 24, bottom: 0 }}>
                <XAxis dataKey="year" axisLine={false} tickLine={false} />
                <YAxis hide />
                <Bar
                  dataKey="billions"
                  fill="var(--accent)"
                  radius={[4, 4, 0, 0]}
                  maxBarSize={40}
                  isAnimationActive={false}
                >
                  <LabelList dataKey="label" position="top" />
                </Bar>
              </BarChart>
            </ResponsiveContainer>
            <figcaption>US dollars announced by year; other currencies are in the list.</figcaption>
          </figure>
          <ul className="cards">
            {nodes.map((investment) => (
              <Card key={investment.id} investment={investment} />
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function Card({ investment }: { investment: InvestmentDetails }) {
  const {
    title,
    purpose,
    amount,
    announced,
    period,
    kind,
    parties,
    claims,
    financialInstruments,
    nonFinancialInstruments,
  } = investment;
  const instruments = [...financialInstruments, ...nonFinancialInstruments].map(inWords).join(', ');
  return (
    <li>
      <h3>{title}</h3>
      <p className="figure">
        {money(amount?.amount ?? null, amount?.currency ?? null)}
        <small>
          {announced?.text} · {inWords(kind)}
        </small>
      </p>
      {purpose && <p>{purpose}.</p>}
      <dl>
        <dt>Over</dt>
        <dd>{period?.label ?? 'a period that is not stated'}</dd>
        <dt>By</dt>
        <dd>
          {parties.nodes
            .map(({ company, groupLabel, role }) => `${company?.name ?? groupLabel} (${inWords(role)})`)
            .join(', ')}
        </dd>
        {instruments && (
          <>
            <dt>As</dt>
            <dd>{instruments}</dd>
          </>
        )}
        <dt>Doubts</dt>
        <dd>
          <DoubtsOf claims={claims.nodes} />
        </dd>
      </dl>
    </li>
  );
}

/** Dollars by year, with the years between that have none. */
function byYear(investments: readonly InvestmentDetails[]) {
  const sums = new Map<number, number>();
  for (const { announced, amount } of investments) {
    if (!announced || !amount?.amount || amount.currency !== 'USD') continue;
    const year = Number(announced.text.slice(0, 4));
    sums.set(year, (sums.get(year) ?? 0) + Number(amount.amount));
  }
  const last = Math.max(...sums.keys());
  const first = Math.min(...sums.keys(), last - 4);
  return Array.from({ length: Number.isFinite(last) ? last - first + 1 : 0 }, (_, index) => {
    const sum = sums.get(first + index) ?? 0;
    return { year: first + index, billions: sum / 1e9, label: sum ? money(String(sum), '$') : '' };
  });
}
