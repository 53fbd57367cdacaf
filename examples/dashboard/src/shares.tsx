import type { ObservationSourced } from '@nephoscope/sdk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { queries } from './market.ts';
import { Panel } from './panel.tsx';
import { DoubtsOf, Source } from './source.tsx';
import { subjectName } from './words.ts';

/** Market shares of one report, each with its source and the doubts about it. */
export function Shares() {
  const reports = useQuery(queries.marketReports.list({ orderBy: [{ title: 'ASC' }], first: 50 }));
  const [chosen, choose] = useState<string>();
  const report = reports.data?.nodes.find(({ slug }) => slug === chosen) ?? reports.data?.nodes[0];
  const shares = useQuery({
    ...queries.marketReports.observations({
      slug: report?.slug ?? '',
      where: { metric: { slug: { eq: 'market_share' } } },
      orderBy: [{ value: 'DESC' }],
      first: 50,
    }),
    enabled: report !== undefined,
  });
  const select = (
    <select aria-label="Report" value={report?.slug ?? ''} onChange={(event) => choose(event.target.value)}>
      {reports.data?.nodes.map(({ slug, title }) => (
        <option key={slug} value={slug}>
          {title}
        </option>
      ))}
    </select>
  );
  const lead = report
    ? [report.publisher?.name, report.market.name, report.period?.label].filter(Boolean).join(' · ')
    : 'Shares of the market, in per cent.';
  return (
    <Panel title="Market shares" lead={lead} query={shares} after={reports} controls={select} wide>
      {(page) =>
        page && page.nodes.length > 0 ? (
          <Figures figures={page.nodes} />
        ) : (
          <p className="quiet">This report states no shares.</p>
        )
      }
    </Panel>
  );
}

function Figures({ figures }: { figures: readonly ObservationSourced[] }) {
  const bars = figures.map(({ subject, value }) => ({ name: subjectName(subject), share: Number(value) }));
  return (
    <div className="split">
      <figure>
        <ResponsiveContainer width="100%" height={56 * bars.length + 16}>
          <BarChart data={bars} layout="vertical" margin={{ left: 0, right: 64, top: 8, bottom: 8 }}>
            <XAxis type="number" hide domain={[0, 'dataMax']} />
            <YAxis type="category" dataKey="name" width={170} axisLine={false} tickLine={false} />
            <Bar dataKey="share" fill="var(--accent)" radius={[0, 4, 4, 0]} barSize={24} isAnimationActive={false}>
              <LabelList dataKey="share" position="right" formatter={(share) => `${String(share)}\u00a0%`} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
        <figcaption>Share of the market, in per cent, as the source states it.</figcaption>
      </figure>
      <table>
        <thead>
          <tr>
            <th>Company</th>
            <th className="number">Share</th>
            <th>Source</th>
            <th className="number">Read right</th>
            <th>Doubts</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, subject, value, qualifier, document, claims, isDisputed }) => (
            <tr key={id}>
              <th scope="row">{subjectName(subject)}</th>
              <td className="number">
                {qualifier === 'APPROXIMATE' && '≈ '}
                {value} %{isDisputed && <small className="disputed">disputed</small>}
              </td>
              <td>
                <Source document={document} />
              </td>
              <td className="number">{claims.nodes[0] ? `${claims.nodes[0].confidence} %` : '–'}</td>
              <td>
                <DoubtsOf claims={claims.nodes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
