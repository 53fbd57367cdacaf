import { z } from 'zod';

/** What the environment may say, by variable: the one list of settings, their defaults and their meaning. */
const settings = {
  HOST: text('127.0.0.1', 'Address to listen on; 0.0.0.0 for every IPv4 interface.'),
  PORT: whole(4000, 0, 65_535, 'Port to listen on; 0 for any free one.'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, { error: 'must be a URL like postgres://user:password@host:5432/database' })
    .optional()
    .describe('PostgreSQL 15 or later; without it the service starts its own in NEPHOSCOPE_DATA.'),
  NEPHOSCOPE_DATA: text('.nephoscope', "Folder of the service's own database, created when missing."),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info')
    .describe('The least severe log entries to write.'),
  INTROSPECTION: flag(true, 'Let clients read the schema; false also hides suggestions, GraphiQL and /schema.graphql.'),
  GRAPHIQL: flag(true, 'Serve GraphiQL to browsers at /graphql.'),
  TRUSTED_DOCUMENTS: z
    .enum(['off', 'allow', 'require'], { error: 'must be one of off, allow, require' })
    .default('allow')
    .describe('Documents of released SDKs, by id: allow takes any text besides, require nothing else.'),
  CORS_ORIGINS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .pipe(
      z.array(z.string().refine(isOrigin, { error: 'must be origins like https://example.com, separated by commas' })),
    )
    .default([])
    .describe('Origins whose pages may read answers, exact, separated by commas; none by default.'),

  MAX_BODY_BYTES: whole(204_800, 1_024, 100_000_000, 'Largest request body.'),
  MAX_DOCUMENT_BYTES: whole(102_400, 256, 10_000_000, 'Longest GraphQL document, comments included.'),
  MAX_TOKENS: whole(2_000, 10, 1_000_000, 'Most tokens in a document.'),
  MAX_DEPTH: whole(20, 1, 200, 'Deepest nesting of fields in an operation, fragments included.'),
  MAX_FIELDS: whole(500, 1, 100_000, 'Most fields in an operation, each fragment counted wherever it is spread.'),
  MAX_ALIASES: whole(100, 0, 100_000, 'Most aliases in a document.'),
  MAX_DIRECTIVES: whole(50, 0, 100_000, 'Most directives in a document.'),
  MAX_FRAGMENTS: whole(100, 0, 10_000, 'Most fragment definitions in a document.'),
  MAX_OPERATIONS: whole(20, 1, 10_000, 'Most operations in a document.'),
  MAX_VARIABLES: whole(100, 0, 10_000, 'Most variables of an operation.'),
  MAX_INPUT_DEPTH: whole(20, 1, 100, 'Deepest nesting of objects and lists in an argument or a variable.'),
  MAX_INPUT_VALUES: whole(10_000, 1, 1_000_000, 'Most values in all variables together.'),
  MAX_LIST_ITEMS: whole(1_000, 1, 65_000, 'Longest list in an argument or a variable.'),
  MAX_STRING_LENGTH: whole(10_000, 1, 10_000_000, 'Longest string in an argument or a variable, in UTF-16 units.'),
  MAX_COST: whole(50_000, 1, 1_000_000_000, 'Most rows that an operation may ask for, by its page sizes.'),
  MAX_PAGE_SIZE: whole(200, 1, 10_000, 'Largest `first` or `last` of a connection.'),
  MAX_RESPONSE_BYTES: whole(10_000_000, 1_024, 1_000_000_000, 'Largest answer to an operation.'),
  DOCUMENT_CACHE_BYTES: whole(16_777_216, 0, 10_000_000_000, 'Memory for parsed documents.'),

  STATEMENT_TIMEOUT_MS: whole(4_000, 10, 3_600_000, 'Longest run of one SQL statement.'),
  CONNECT_TIMEOUT_MS: whole(3_000, 100, 600_000, 'Longest wait for a database connection.'),
  POOL_SIZE: whole(10, 1, 1_000, 'Database connections.'),
  HEADERS_TIMEOUT_MS: whole(
    8_000,
    100,
    600_000,
    'Longest wait for the headers of a request, and for the first request of a connection.',
  ),
  REQUEST_TIMEOUT_MS: whole(12_000, 100, 600_000, 'Longest wait for a whole request to arrive.'),
  KEEP_ALIVE_TIMEOUT_MS: whole(65_000, 100, 600_000, 'Longest pause between two requests of a connection.'),
  SHUTDOWN_TIMEOUT_MS: whole(10_000, 100, 600_000, 'Longest wait for requests in flight when the service stops.'),
  MAX_CONNECTIONS: whole(1_000, 1, 1_000_000, 'Most open connections; further ones are closed at once.'),
  MAX_CONCURRENT_OPERATIONS: whole(200, 1, 1_000_000, 'Most operations at a time; further ones get UNAVAILABLE.'),
  MAX_CONCURRENT_EXPORTS: whole(
    4,
    0,
    1_000,
    'Most exports at a time, each on a database connection of its own; 0 for none.',
  ),
  EXPORT_STALL_MS: whole(
    30_000,
    100,
    3_600_000,
    'Longest pause of an export, be it the database or the reader who pauses.',
  ),
};

const environment = z.object(settings);
type Environment = z.infer<typeof environment>;

export type Config = ReturnType<typeof arrange>;
export type Limits = Config['limits'];

/** Says every mistake in the environment at once, one a line; raised by `readConfig` only. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Read the configuration from environment variables; an empty value counts as absent. Throws `ConfigError`. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(settings).flatMap((name) => (variables[name]?.trim() ? [[name, variables[name].trim()]] : [])),
  );
  const parsed = environment.safeParse(given);
  if (parsed.success) return arrange(parsed.data);
  const mistakes = new Map(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
  throw new ConfigError(
    [...mistakes].map(([name, allowed]) => `${name}: ${allowed}; ${shown(name, given[name])}`).join('\n'),
  );
}

/** List every setting with its default and its meaning, for `--help`. */
export function describeSettings(): string {
  return Object.entries(settings)
    .map(([name, schema]) => {
      const preset = z.safeParse(schema, undefined).data;
      const shownDefault = preset === undefined || Array.isArray(preset) ? '' : ` [${preset}]`;
      return `  ${name.padEnd(26)} ${schema.description}${shownDefault}`;
    })
    .join('\n');
}

function arrange(environment: Environment) {
  const { HOST, PORT, DATABASE_URL, NEPHOSCOPE_DATA, LOG_LEVEL, INTROSPECTION, GRAPHIQL, CORS_ORIGINS } = environment;
  const { TRUSTED_DOCUMENTS } = environment;
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL,
    dataFolder: NEPHOSCOPE_DATA,
    logLevel: LOG_LEVEL,
    introspection: INTROSPECTION,
    // GraphiQL is for texts of one's own.
    graphiql: GRAPHIQL && INTROSPECTION && TRUSTED_DOCUMENTS !== 'require',
    trustedDocuments: TRUSTED_DOCUMENTS,
    corsOrigins: CORS_ORIGINS,
    limits: {
      bodyBytes: environment.MAX_BODY_BYTES,
      documentBytes: environment.MAX_DOCUMENT_BYTES,
      tokens: environment.MAX_TOKENS,
      depth: environment.MAX_DEPTH,
      fields: environment.MAX_FIELDS,
      aliases: environment.MAX_ALIASES,
      directives: environment.MAX_DIRECTIVES,
      fragments: environment.MAX_FRAGMENTS,
      operations: environment.MAX_OPERATIONS,
      variables: environment.MAX_VARIABLES,
      inputDepth: environment.MAX_INPUT_DEPTH,
      inputValues: environment.MAX_INPUT_VALUES,
      listItems: environment.MAX_LIST_ITEMS,
      stringLength: environment.MAX_STRING_LENGTH,
      cost: environment.MAX_COST,
      pageSize: environment.MAX_PAGE_SIZE,
      responseBytes: environment.MAX_RESPONSE_BYTES,
      documentCacheBytes: environment.DOCUMENT_CACHE_BYTES,
      statementTimeoutMs: environment.STATEMENT_TIMEOUT_MS,
      connectTimeoutMs: environment.CONNECT_TIMEOUT_MS,
      poolSize: environment.POOL_SIZE,
      headersTimeoutMs: environment.HEADERS_TIMEOUT_MS,
      requestTimeoutMs: environment.REQUEST_TIMEOUT_MS,
      keepAliveTimeoutMs: environment.KEEP_ALIVE_TIMEOUT_MS,
      shutdownTimeoutMs: environment.SHUTDOWN_TIMEOUT_MS,
      connections: environment.MAX_CONNECTIONS,
      concurrentOperations: environment.MAX_CONCURRENT_OPERATIONS,
      concurrentExports: environment.MAX_CONCURRENT_EXPORTS,
      exportStallMs: environment.EXPORT_STALL_MS,
    },
  };
}

function text(preset: string, meaning: string) {
  return z.string().default(preset).describe(meaning);
}

function whole(preset: number, least: number, most: number, meaning: string) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, { error })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error })
    .default(preset)
    .describe(meaning);
}

function flag(preset: boolean, meaning: string) {
  return z
    .enum(['true', 'false', '1', '0'], { error: 'must be true or false' })
    .transform((value) => value === 'true' || value === '1')
    .default(preset)
    .describe(meaning);
}

function isPostgresUrl(value: string): boolean {
  return /^postgres(ql)?:\/\//.test(value) && URL.canParse(value);
}

function isOrigin(value: string): boolean {
  return /^https?:\/\/[^*]+$/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

/** A connection URL carries a password: whatever was given for it is never printed. */
function shown(name: string, value: string | undefined): string {
  return name === 'DATABASE_URL' ? 'the given value is not shown' : `given: ${JSON.stringify(value?.slice(0, 100))}`;
}
