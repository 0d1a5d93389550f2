import { definePack, type Desk, LinliError, type Pack, type PackInput } from '@linli/core';
import { type CaseCommand, type CaseState, type ClockReading, clocksOf } from '@linli/core/case';
import type { Linli } from '@linli/core';

type Plan = NonNullable<PackInput['plans']>[string];

/** A title that reads the same in both languages. */
export const title = (text: string) => ({ 'zh-CN': text, en: text });

/** A pack of one matter and its plan, for scenarios that are about the case and not about a policy. */
export function packOf(plan: Omit<Plan, 'title'>, more: Partial<PackInput> = {}): Pack {
  return definePack({
    id: 'scenario',
    version: '1.0.0',
    title: title('情景'),
    from: '2020-01-01',
    categories: {
      matter: { title: title('事项'), mentions: { any: ['事项'] }, lead: 'community-office', plan: 'plan' },
    },
    plans: { plan: { title: title('方案'), ...plan } },
    ...more,
  });
}

/** A command to a case, with its type checked. */
export async function does(desk: Desk, id: string, command: CaseCommand, at: string, by = 'fang') {
  return desk.command(id, command, { at, by });
}

/** What a command is refused with: the code, and what is missing. The case stays as it is. */
export async function refusal(desk: Desk, id: string, command: CaseCommand, at: string, by = 'fang') {
  const before = await desk.state(id);
  try {
    await desk.command(id, command, { at, by });
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    const after = await desk.state(id);
    if (after.version !== before.version) throw new Error('refused, and yet something was written', { cause: error });
    return { code: error.code, data: error.data, missing: error.data['missing'] };
  }
  throw new Error(`${command.type} was not refused`);
}

/** What the clocks of a case show at an instant, by id. */
export async function clocksAt(
  { desk, linli }: { readonly desk: Desk; readonly linli: Linli },
  id: string,
  at: string,
): Promise<Readonly<Record<string, ClockReading>>> {
  const { state } = await desk.state<CaseState>(id, { at });
  return Object.fromEntries(clocksOf(state, linli.calendar, new Date(at)).map((reading) => [reading.clock, reading]));
}
