import SchemaBuilder from '@pothos/core';
import DrizzlePlugin from '@pothos/plugin-drizzle';
import RelayPlugin from '@pothos/plugin-relay';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { companyKind, fundingStage, investmentKind, investmentRole, partnershipKind, relations } from './tables.ts';

const client = postgres(process.env['DATABASE_URL'] ?? '', { max: 10 });
export const db = drizzle({ client, relations });

export const builder = new SchemaBuilder<{ DrizzleRelations: typeof relations; DefaultFieldNullability: true }>({
  plugins: [RelayPlugin, DrizzlePlugin],
  drizzle: { client: db, getTableConfig, relations, maxConnectionSize: 200 },
  relay: { nodesOnConnection: true },
});

export const CompanyKind = builder.enumType('CompanyKind', { values: companyKind.enumValues });
export const InvestmentKind = builder.enumType('InvestmentKind', { values: investmentKind.enumValues });
export const FundingStage = builder.enumType('FundingStage', { values: fundingStage.enumValues });
export const InvestmentRole = builder.enumType('InvestmentRole', { values: investmentRole.enumValues });
export const PartnershipKind = builder.enumType('PartnershipKind', { values: partnershipKind.enumValues });
