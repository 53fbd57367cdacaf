import { type ASTNode, GraphQLError } from 'graphql';

/** The codes with which the engine refuses an operation; `src/graphql/errors.ts` documents them with the server's own. */
export type EngineErrorCode = 'BAD_USER_INPUT' | 'BAD_ID' | 'BAD_CURSOR' | 'LIMIT_EXCEEDED';

/**
 * Make the error with which an operation is refused before anything runs.
 *
 * @param details go into `extensions` beside the code: the limit, the value asked for, the path.
 */
export function refusal(
  code: EngineErrorCode,
  message: string,
  { nodes, ...details }: { nodes?: ASTNode | readonly ASTNode[] } & Record<string, unknown> = {},
): GraphQLError {
  return new GraphQLError(message, {
    ...(nodes && { nodes }),
    extensions: { code, ...details, http: { spec: true, status: 400 } },
  });
}
