import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from './random.ts';

/** An operation to be asked of both executors. */
export interface GeneratedOperation {
  readonly text: string;
  readonly variables: Record<string, unknown>;
}

/** Values that filters draw from: those that are there, and some that are not. */
export type Pool = (scalar: string, random: Random) => unknown;

// What the naive executor leaves to other tests: code-made fields, cursors, and an argument's own SQL.
const leftOut = new Set(['shouted', 'scaled', 'today', 'favourite', 'after', 'before']);

// Whose ids an id filter wants, where its name alone does not tell; an abstract type takes any.
const idHolders: Record<string, string> = { portId: 'Port', shipId: 'Ship', flagshipId: 'Ship', subjectId: 'Any' };
const idTypes: Record<string, string> = { Thing: 'Any' };

/** Write a random operation: nested lists, fragments, aliases, directives, and arguments as literals or variables. */
export function generateOperation(schema: GraphQLSchema, pool: Pool, random: Random): GeneratedOperation {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let responseKeys = 0;

  function variable(type: string, value: unknown): string {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  }

  function inputValue(type: GraphQLInputType, depth: number, idOf: string): unknown {
    if (isNonNullType(type)) return inputValue(type.ofType, depth, idOf);
    if (isListType(type)) {
      const length = random.int(depth > 3 ? 1 : 3);
      return Array.from({ length }, () => inputValue(type.ofType, depth + 1, idOf));
    }
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isLeafType(type)) return pool(type.name === 'ID' ? idOf : type.name, random);
    const fields = Object.values(type.getFields());
    const chosen = type.isOneOf
      ? [random.pick(fields)]
      : random.chance(0.1)
        ? []
        : random.some(fields, depth > 2 ? 1 : 2);
    const members = chosen.flatMap((field): [string, unknown][] => {
      const leaf = getNamedType(field.type);
      if (depth > 3 && isInputObjectType(leaf) && !leaf.name.endsWith('Filter')) return [];
      if (field.name === 'overlaps')
        return [
          [
            field.name,
            random.pick([
              ['2020-01-01', '2020-07-01'],
              ['2021-01-01', '2021-01-01'],
            ]),
          ],
        ];
      const whose = leaf.name === 'IdFilter' ? (idHolders[field.name] ?? type.name.replace('Where', '')) : idOf;
      return [[field.name, inputValue(field.type, depth + 1, whose)]];
    });
    // An object that names the same key twice is not valid; one without any is, and filters nothing.
    return Object.fromEntries(members);
  }

  function literal(value: unknown, position: GraphQLInputType): string {
    const type = isNonNullType(position) ? position.ofType : position;
    if (value !== null && random.chance(0.15) && !isOneOfMember(type)) return variable(String(position), value);
    if (value === null) return 'null';
    if (isListType(type)) return `[${(value as unknown[]).map((each) => literal(each, type.ofType)).join(', ')}]`;
    if (isInputObjectType(type)) {
      const fields = type.getFields();
      const members = Object.entries(value as object).map(([key, each]) => {
        const member = (fields[key] as { type: GraphQLInputType }).type;
        // A variable inside a one-of object would have to be non-null.
        return `${key}: ${type.isOneOf ? String(each) : literal(each, member)}`;
      });
      return `{${members.join(', ')}}`;
    }
    return isEnumType(type) ? String(value) : JSON.stringify(value);
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const given: string[] = [];
    const add = (argument: GraphQLArgument, value: unknown) =>
      given.push(`${argument.name}: ${literal(value, argument.type)}`);
    const lookup =
      !field.args.some(({ name, type }) => name === 'first' || isNonNullType(type)) &&
      isObjectType(getNamedType(field.type));
    const [only] = lookup && field.args.length > 0 ? [random.pick(field.args)] : [];
    for (const argument of only ? [only] : field.args) {
      if (leftOut.has(argument.name)) continue;
      if (argument.name === 'first' || argument.name === 'last') {
        if (random.chance(0.3) && !given.some((each) => /^(first|last)/.test(each))) add(argument, random.int(5));
      } else if (only || isNonNullType(argument.type) || random.chance(0.35))
        add(
          argument,
          inputValue(argument.type, 0, idTypes[getNamedType(field.type).name] ?? getNamedType(field.type).name),
        );
    }
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  function directive(): string {
    if (!random.chance(0.05)) return '';
    const truth = random.chance(0.5);
    const condition = random.chance(0.5) ? String(truth) : variable('Boolean!', truth);
    return ` @${random.pick(['skip', 'include'])}(if: ${condition})`;
  }

  function selection(field: GraphQLField<unknown, unknown>, depth: number): string {
    responseKeys += 1;
    const key = `k${responseKeys}`;
    const alias = random.chance(0.2) ? `${random.chance(0.1) ? 'a'.repeat(70) : ''}${key}: ` : '';
    const type = getNamedType(field.type);
    const inner = isLeafType(type) ? '' : ` ${selectionSet(type.name, depth + 1)}`;
    return `${alias || unaliased(field, key)}${field.name}${argumentsOf(field)}${directive()}${inner}`;
  }

  // Two selections of one field with other arguments may not share a key, so that only plain leaves go unaliased.
  function unaliased(field: GraphQLField<unknown, unknown>, key: string): string {
    return field.args.length > 0 || !isLeafType(getNamedType(field.type)) ? `${key}: ` : '';
  }

  function selectionSet(typeName: string, depth: number): string {
    const type = schema.getType(typeName);
    if (isAbstractType(type)) {
      const parts = schema.getPossibleTypes(type).filter(() => random.chance(0.7));
      const own = 'getFields' in type && random.chance(0.5) ? ['id'] : [];
      return `{ ${['__typename', ...own, ...parts.map((part) => `... on ${part.name} ${selectionSet(part.name, depth + 1)}`)].join(' ')} }`;
    }
    if (!isObjectType(type)) throw new Error(`${typeName} has no fields`);
    const fields = Object.values(type.getFields()).filter((field) => !leftOut.has(field.name));
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const usable = depth > 7 && leaves.length > 0 ? leaves : fields;
    const chosen = random.some(usable, depth > 5 ? 2 : 4).map((field) => selection(field, depth));
    if (random.chance(0.15)) chosen.push('__typename');
    if (random.chance(0.1)) chosen.push(`... on ${typeName}${directive()} { __typename }`);
    if (random.chance(0.1)) chosen.push(namedFragment(type, depth));
    return `{ ${chosen.join(' ')} }`;
  }

  function namedFragment(type: GraphQLObjectType, depth: number): string {
    const name = `F${fragments.length}`;
    fragments.push('');
    const leaves = Object.values(type.getFields()).filter(
      (field) => isLeafType(getNamedType(field.type)) && !leftOut.has(field.name),
    );
    const fields = leaves.length > 0 ? random.some(leaves, 3).map((field) => selection(field, depth)) : ['__typename'];
    fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} { ${fields.join(' ')} }`;
    return `...${name}`;
  }

  const body = selectionSet('Query', 0);
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  return { text: [`query Generated${head} ${body}`, ...fragments].join('\n'), variables };
}

function isOneOfMember(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && named.isOneOf;
}
