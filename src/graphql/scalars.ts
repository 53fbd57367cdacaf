import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A scalar that is a string on the wire, and reaches the database only when it has the scalar's form. */
function textScalar(
  name: string,
  options: { description: string; form: string; accepts: (text: string) => boolean; url?: string },
) {
  const check = (value: unknown, nodes?: ValueNode): string => {
    if (typeof value === 'string' && options.accepts(value)) return value;
    const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : typeof value;
    throw new GraphQLError(`${name} must be ${options.form}; ${shown} is not.`, nodes ? { nodes } : {});
  };
  return new GraphQLScalarType<string, string>({
    name,
    description: options.description,
    ...(options.url && { specifiedByURL: options.url }),
    coerceOutputValue: String,
    coerceInputValue: (value) => check(value),
    coerceInputLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match || match[1] === '0000') return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isMoment(text: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.exec(
    text,
  );
  return match !== null && isDay(match[1] as string);
}

const decimal = textScalar('Decimal', {
  description:
    'An exact number in decimal digits, as a string: "1000000000" or "9.5". Never rounded, never in scientific notation.',
  form: 'a string of decimal digits such as "9.5", with 100 digits at most',
  accepts: (text) => text.length <= 101 && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text),
});

const date = textScalar('Date', {
  description: 'A day, as `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31.',
  form: 'a day such as "2022-09-22"',
  accepts: isDay,
});

const dateTime = textScalar('DateTime', {
  description:
    'A moment, as RFC 3339 has it, with up to microseconds: `2022-09-22T08:30:00.123456Z`. Answers are in UTC.',
  form: 'a moment such as "2022-09-22T08:30:00Z", with an offset and up to six decimals of a second',
  accepts: isMoment,
  url: 'https://www.rfc-editor.org/rfc/rfc3339',
});

const currencyCode = textScalar('CurrencyCode', {
  description: 'A currency by its ISO 4217 code, such as `USD`. Withdrawn currencies keep their code.',
  form: 'three capital letters such as "USD"',
  accepts: (text) => /^[A-Z]{3}$/.test(text),
});

const countryCode = textScalar('CountryCode', {
  description: 'A country by its ISO 3166-1 alpha-2 code, such as `CN`.',
  form: 'two capital letters such as "CN"',
  accepts: (text) => /^[A-Z]{2}$/.test(text),
});

const languageTag = textScalar('LanguageTag', {
  description: 'A language by its BCP 47 tag, such as `en` or `zh-Hant`; `und` when it is not known.',
  form: 'a language tag such as "en"',
  accepts: (text) => text.length <= 35 && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text),
  url: 'https://www.rfc-editor.org/rfc/rfc5646',
});

const url = textScalar('URL', {
  description: 'An absolute web address.',
  form: 'an absolute web address such as "https://example.com/page"',
  accepts: (text) => text.length <= 2000 && URL.canParse(text) && /^https?:/.test(text),
  url: 'https://url.spec.whatwg.org/',
});

const json = new GraphQLScalarType({
  name: 'JSON',
  description: 'A value of any shape: where a claim stands in its document, or what it says in a structure of its own.',
  coerceOutputValue: (value) => value,
  coerceInputValue: (value) => value,
  coerceInputLiteral: (node: ValueNode) => {
    throw new GraphQLError('JSON must be given as a variable.', { nodes: node });
  },
});

/** The scalars of the graph, by the names that `builder.ts` declares. */
export const scalars = {
  Decimal: decimal,
  Date: date,
  DateTime: dateTime,
  CurrencyCode: currencyCode,
  CountryCode: countryCode,
  LanguageTag: languageTag,
  URL: url,
  JSON: json,
};
