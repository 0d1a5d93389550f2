import { LinliError } from '@linli/errors';

import { cases, requestRecord } from '../case/index.ts';
import type { Linli } from '../linli.ts';
import { readInstant, readServiceRequest, type ServiceRequestInput } from '../request/service-request.ts';
import { streamOf } from './deciders.ts';
import type { Submitted, SubmitOptions } from './desk.ts';
import { digestOf } from './digest.ts';
import { gather } from './gather.ts';
import { requestWords } from './personal-record.ts';
import { raise } from './raise.ts';
import type { Streams } from './streams.ts';

/** What taking in a request needs. */
export interface SubmitContext {
  readonly linli: Linli;
  readonly streams: Streams;
  readonly phoneKey: string | undefined;
}

/** Takes a request in, decides it, and opens its case; once, however often it comes. */
export async function submit(
  input: ServiceRequestInput,
  options: SubmitOptions,
  { linli, streams, phoneKey }: SubmitContext,
): Promise<Submitted> {
  const at = readInstant(options.at, '/at');
  const request = readServiceRequest(input, at);
  const stream = streamOf(request.id);
  const { store, tenant } = streams;
  const key = options.key ?? `submit/${request.id}`;
  const digest = digestOf({ submit: input });

  const before = await orAnotherRequest(request.id, () => store.receipt(tenant, key, digest));
  if (before === undefined) {
    const decision = linli.triage(input, { at });
    const words = requestWords(request, stream, phoneKey);
    const commands = [
      {
        type: 'submit',
        request: requestRecord(request),
        ...(options.firstContact !== undefined && { firstContact: options.firstContact }),
        ...(options.from !== undefined && { from: options.from }),
      },
      { type: 'triage', decision },
    ];
    const context = { at, record: words.key, ...(options.by !== undefined && { by: options.by }) };
    const opening = streams.decide(
      { stream, decider: cases, version: 0, state: cases.initial },
      { commands, context, personal: words },
    );
    const { versions, repeated } = await orAnotherRequest(request.id, () =>
      store.append(tenant, [opening], { at: at.toISOString(), key, digest }),
    );
    if (!repeated) return { case: stream, decision, version: versions[0] ?? 0, repeated };
  }
  const [first] = await gather(store.read(tenant, stream), 1);
  const decision = linli.triage(input, { at: first?.event.at ?? at });
  return { case: stream, decision, version: await store.version(tenant, stream), repeated: true };
}

/** An id that comes again with another content is another request under the same name. */
async function orAnotherRequest<Answer>(id: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const differs = error instanceof LinliError && (error.code === 'STORE_KEY' || error.code === 'STORE_VERSION');
    throw differs ? raise('DESK_REQUEST', { path: '/id', data: { id }, cause: error }) : error;
  }
}
