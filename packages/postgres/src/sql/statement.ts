import type { Statement } from '../database.ts';

/** A statement that each connection plans once, told apart from the same one in another schema. */
export function statement(schema: string, name: string, text: string): Statement {
  return { name: `${schema}.${name}`, text };
}
