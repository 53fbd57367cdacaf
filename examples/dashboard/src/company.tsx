import type { CompaniesProfileResult_company } from '@nephoscope/sdk';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from './market.ts';
import { Panel } from './panel.tsx';
import { inWords } from './words.ts';

/** The partners and the risks of a company that the reader chooses. */
export function Company() {
  const [slug, choose] = useState('alibaba-group');
  const companies = useQuery(queries.companies.list({ first: 200 }));
  const profile = useQuery(queries.companies.profile({ slug }));
  const select = (
    <select aria-label="Company" value={slug} onChange={(event) => choose(event.target.value)}>
      {companies.data?.nodes.map((company) => (
        <option key={company.id} value={company.slug}>
          {company.name}
        </option>
      ))}
    </select>
  );
  return (
    <>
      <Panel title="Partners" lead="Who works with whom, from both sides." query={profile} controls={select}>
        {(company) => <Partners company={company} />}
      </Panel>
      <Panel
        title="Risks"
        lead={`What ${profile.data?.name ?? 'the company'} is exposed to, and through whom.`}
        query={profile}
      >
        {(company) => <Risks company={company} />}
      </Panel>
    </>
  );
}

function Partners({ company }: { company: CompaniesProfileResult_company | null }) {
  const edges = [
    ...(company?.partners.edges ?? []).map((edge) => ({ ...edge, side: 'partner of its programmes' })),
    ...(company?.partnerOf.edges ?? []).map((edge) => ({ ...edge, side: 'it is the partner' })),
  ];
  if (edges.length === 0) return <p className="quiet">The ledger knows of no partner.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>Company</th>
          <th>Kind</th>
          <th>About</th>
          <th>Status</th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ node, partnership, side }) => (
          <tr key={partnership.slug}>
            <th scope="row">{node.name}</th>
            <td>{partnership.kind === 'UNSPECIFIED' ? 'not stated' : inWords(partnership.kind)}</td>
            <td>{partnership.scope ?? side}</td>
            <td>{inWords(partnership.status)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Risks({ company }: { company: CompaniesProfileResult_company | null }) {
  const edges = company?.risks.edges ?? [];
  if (edges.length === 0) return <p className="quiet">The ledger knows of no risk.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>Risk</th>
          <th>Exposed</th>
          <th>Status</th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ node, riskExposure: { kind, viaCompany } }) => (
          <tr key={node.id}>
            <th scope="row">{node.title}</th>
            <td>
              {inWords(kind)}
              {viaCompany && <small>{viaCompany.name}</small>}
            </td>
            <td>
              <span className={node.status === 'MATERIALISED' ? 'state happened' : 'state'}>
                {inWords(node.status)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
