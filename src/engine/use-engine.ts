import type { Plugin } from 'graphql-yoga';
import type { Engine } from './engine.ts';

/** What a resolver finds in its context: the engine, with which it loads rows. */
export interface EngineContext {
  readonly engine: Engine;
}

/**
 * Answer operations by the engine: what is planned whole goes out as the text that Postgres built, everything else
 * goes on to the executor with its planned root fields already there.
 */
export function useEngine(
  engine: Engine,
  valuesOf: (context: object) => Readonly<Record<string, unknown>> = () => ({}),
): Plugin {
  return {
    async onExecute({ args, setResultAndStopExecution, extendContext }) {
      const outcome = await engine.run({
        document: args.document,
        operationName: args.operationName,
        variables: args.variableValues as Record<string, unknown> | undefined,
        values: valuesOf(args.contextValue),
        signal: (args.contextValue as { request?: Request }).request?.signal,
      });
      switch (outcome.kind) {
        case 'data': {
          const body = `{"data":${outcome.text}}`;
          setResultAndStopExecution({ data: null, stringify: () => body } as never);
          break;
        }
        case 'refused':
          setResultAndStopExecution({ errors: outcome.errors });
          break;
        case 'partial':
          extendContext({ engine } as never);
          args.rootValue = outcome.rootValue;
      }
    },
  };
}
