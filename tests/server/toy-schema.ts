import {
  GraphQLEnumType,
  GraphQLError,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';

/** A schema with every way for a resolver to succeed, fail, recurse or wait, for the tests of the server itself. */
export function createToySchema() {
  const calls = { resolved: 0, mutated: 0 };
  const waiting: (() => void)[] = [];
  const filter: GraphQLInputObjectType = new GraphQLInputObjectType({
    name: 'Filter',
    fields: () => ({
      and: { type: new GraphQLList(new GraphQLNonNull(filter)) },
      not: { type: filter },
      name: { type: GraphQLString },
      numbers: { type: new GraphQLList(new GraphQLNonNull(GraphQLInt)) },
    }),
  });
  const kind = new GraphQLEnumType({ name: 'Kind', values: { ACQUISITION: {}, PARTNERSHIP: {} } });
  const picky = new GraphQLScalarType({
    name: 'Picky',
    coerceInputValue: () => {
      throw new TypeError('Picky takes nothing.');
    },
  });
  let failure = new Error('nothing set');
  const counted =
    <T>(value: T) =>
    () => {
      calls.resolved += 1;
      return value;
    };
  const fails = (error: Error) => ({
    type: GraphQLString,
    resolve: () => {
      throw error;
    },
  });
  const query: GraphQLObjectType = new GraphQLObjectType({
    name: 'Query',
    fields: () => ({
      hello: { type: GraphQLString, resolve: counted('world') },
      echo: {
        type: GraphQLString,
        args: {
          text: { type: GraphQLString },
          id: { type: GraphQLID },
          int: { type: GraphQLInt },
          float: { type: GraphQLFloat },
          kind: { type: kind },
          where: { type: filter },
        },
        resolve: (_, args) => {
          calls.resolved += 1;
          return JSON.stringify(args);
        },
      },
      self: { type: query, resolve: counted({}) },
      selves: { type: new GraphQLList(query), resolve: counted([{}, {}]) },
      crash: fails(new Error('canary-secret in /srv/app/db.ts: SELECT * FROM company')),
      refusal: fails(new GraphQLError('That id is of another type.', { extensions: { code: 'BAD_ID' } })),
      codeless: fails(new GraphQLError('canary-secret without a code')),
      failsAndCannotBeNull: {
        type: new GraphQLNonNull(GraphQLString),
        resolve: () => {
          throw failure;
        },
      },
      picky: { type: GraphQLString, args: { p: { type: picky } } },
      databaseError: fails(Object.assign(new Error('canary-secret duplicate key'), { code: '23505' })),
      never: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
      badLeaf: { type: GraphQLInt, resolve: () => 'canary-secret' },
      wait: {
        type: GraphQLString,
        resolve: () => new Promise((resolve) => waiting.push(() => resolve('waited'))),
      },
    }),
  });
  const mutation = new GraphQLObjectType({
    name: 'Mutation',
    fields: {
      touch: {
        type: GraphQLInt,
        resolve: () => {
          calls.mutated += 1;
          return calls.mutated;
        },
      },
    },
  });
  return {
    schema: new GraphQLSchema({ query, mutation }),
    calls,
    waiting,
    /** Choose what the field `failsAndCannotBeNull` throws. */
    failWith(error: Error) {
      failure = error;
    },
    /** Let every `wait` field answer. */
    release() {
      for (const go of waiting.splice(0)) go();
    },
  };
}
