import type { FieldNode } from 'graphql';
import type { ArgumentValue } from './argument.ts';
import { refusal } from './errors.ts';
import type { Inputs } from './parameter.ts';
import type { Limits } from './planner.ts';

/** Which part of a list is asked for. */
export interface Page {
  /** True when the page is taken from the end. */
  readonly backward: boolean;
  readonly size: (inputs: Inputs) => number;
  readonly after: ((inputs: Inputs) => unknown) | undefined;
  readonly before: ((inputs: Inputs) => unknown) | undefined;
}

/** Read the four paging arguments. @throws BAD_USER_INPUT when both `first` and `last` are given. */
export function readPage(args: Readonly<Record<string, ArgumentValue>>, limits: Limits, node: FieldNode): Page {
  const first = given(args['first']);
  const last = given(args['last']);
  if (first && last) {
    throw refusal('BAD_USER_INPUT', 'Give either "first" or "last", not both.', { nodes: node });
  }
  const asked = first ?? last;
  return {
    backward: last !== undefined,
    size: asked ? pageSize(first ? 'first' : 'last', asked, limits, node) : () => limits.defaultPageSize,
    after: given(args['after']),
    before: given(args['before']),
  };
}

/** Check a page size when the operation runs: one plan serves every size. */
function pageSize(argument: string, read: (inputs: Inputs) => unknown, limits: Limits, node: FieldNode) {
  return (inputs: Inputs): number => {
    const size = Number(read(inputs));
    if (size < 0)
      throw refusal('BAD_USER_INPUT', `"${argument}" must not be negative; it is ${size}.`, { nodes: node, argument });
    if (size > limits.maxPageSize) {
      throw refusal(
        'LIMIT_EXCEEDED',
        `"${argument}" may be ${limits.maxPageSize} at most; it is ${size}. Take smaller pages, and go on with the cursor of the last.`,
        { nodes: node, argument, limit: limits.maxPageSize, requested: size, kind: 'pageSize' },
      );
    }
    return size;
  };
}

function given(value: ArgumentValue | undefined): ((inputs: Inputs) => unknown) | undefined {
  return value?.kind === 'leaf' ? value.read : undefined;
}
