/** The database cannot answer now: it is away, starting, full, or busy beyond the wait limit. Trying again may help. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
  /** SQLSTATE or the system's error code, when there is one. */
  readonly code: string | undefined;

  constructor(reason: string, code?: string) {
    super(`The database is unavailable: ${reason}${code === undefined ? '' : ` (${code})`}.`);
    this.code = code;
  }
}

/** A statement was stopped at its time limit; nothing of it is kept. */
export class StatementTimeoutError extends Error {
  override readonly name = 'StatementTimeoutError';

  constructor() {
    super('The statement was stopped at its time limit.');
  }
}

/** A statement gave more than its caller takes; it was stopped, and nothing of what it gave is kept. */
export class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError';
  /** Most bytes that an answer may have. */
  readonly limit: number;

  constructor(limit: number) {
    super(`The answer is larger than ${limit} bytes.`);
    this.limit = limit;
  }
}

/** The database refused a statement. The message names the rule that was broken, never SQL or values. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  /** SQLSTATE. */
  readonly code: string;
  readonly table: string | undefined;
  readonly column: string | undefined;
  readonly constraint: string | undefined;
  readonly #serverMessage: string;

  constructor(code: string, { message, table_name, column_name, constraint_name }: ServerErrorFields) {
    const named = Object.entries({ constraint: constraint_name, column: column_name, table: table_name });
    const rule = named.flatMap(([what, name]) => (name === undefined ? [] : [`${what} "${name}"`])).join(' of ');
    super(`The database refused the statement: ${describe(code)} (${code})${rule && `: ${rule}`}.`);
    this.code = code;
    this.table = table_name;
    this.column = column_name;
    this.constraint = constraint_name;
    this.#serverMessage = message;
  }

  /** Tell what the server said, which may quote SQL and values: for tests and for the text of our own migrations only. */
  serverMessage(): string {
    return this.#serverMessage;
  }
}

interface ServerErrorFields {
  readonly message: string;
  readonly table_name?: string;
  readonly column_name?: string;
  readonly constraint_name?: string;
}

const descriptions: Readonly<Record<string, string>> = {
  '22': 'a value is malformed or out of range',
  '23': 'a rule of the data does not hold',
  '23502': 'a required value is missing',
  '23503': 'a reference leads to nothing, or something still refers to the row',
  '23505': 'such a row is there already',
  '23514': 'a check does not hold',
  '23P01': 'the row overlaps with another one',
  '40': 'it met a conflict with another one, and may be tried again',
  '42': 'the statement itself is wrong',
  '54': 'it is larger than the database can take',
};

const describe = (code: string) => descriptions[code] ?? descriptions[code.slice(0, 2)] ?? 'it failed';

const reasons: Readonly<Record<string, string>> = {
  '08': 'the connection broke',
  '25006': 'it is read-only',
  '28': 'it refused the login',
  '3D000': 'it has no database of that name',
  '53100': 'its disk is full',
  '53200': 'it is out of memory',
  '53300': 'it has no connection left',
  '53': 'it lacks resources',
  '57P01': 'it is shutting down or closed the connection',
  '57P02': 'it is recovering from a crash',
  '57P03': 'it is starting or stopping',
  '57P05': 'it closed an idle connection',
  '58': 'its system failed',
};

const ours = [AnswerTooLargeError, DatabaseUnavailableError, DatabaseError];

/** Make one of the errors of this module of whatever the driver threw. */
export function toDatabaseError(thrown: unknown): Error {
  if (thrown instanceof Error && ours.some((known) => thrown instanceof known)) return thrown;
  const code = codeOf(thrown);
  if (thrown instanceof Error && thrown.name === 'PostgresError' && code !== undefined) {
    if (isCancelled(thrown)) return new StatementTimeoutError();
    const reason = reasons[code] ?? reasons[code.slice(0, 2)];
    return reason === undefined ? new DatabaseError(code, thrown) : new DatabaseUnavailableError(reason, code);
  }
  return new DatabaseUnavailableError('the connection failed', code);
}

/** Tell whether the server stopped the statement, at its limit or because it was asked to. */
export function isCancelled(thrown: unknown): boolean {
  return codeOf(thrown) === '57014';
}

/** Tell whether a connection that met this error may carry the next statement. */
export function leavesConnectionUsable(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || thrown.name !== 'PostgresError') return false;
  const { severity } = thrown as Error & { severity?: string };
  return severity === 'ERROR' && codeOf(thrown) !== '25006';
}

function codeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}
