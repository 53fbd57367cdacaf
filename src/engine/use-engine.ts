import type { Plugin } from 'graphql-yoga';
import type { Engine, Outcome } from './engine.ts';

/** What a resolver finds in its context: the engine, with which it loads rows. */
export interface EngineContext {
  readonly engine: Engine;
  /** What the engine made of the request, when it was asked before. */
  readonly outcome?: Promise<Outcome>;
}

/**
 * Answer operations by the engine: what is planned whole goes out as the text that Postgres built, everything else
 * goes on to the executor with its planned root fields already there.
 */
export function useEngine(
  engine: Engine,
  valuesOf: (context: object) => Readonly<Record<string, unknown>> = () => ({}),
): Pick<Plugin, 'onExecute'> {
  return {
    async onExecute({ args, setResultAndStopExecution, extendContext }) {
      const context = args.contextValue as Partial<EngineContext> & { request?: Request };
      const outcome = await (context.outcome ??
        engine.run({
          document: args.document,
          operationName: args.operationName,
          variables: args.variableValues as Record<string, unknown> | undefined,
          values: valuesOf(args.contextValue),
          signal: context.request?.signal,
        }));
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
