import { nearestName } from '@linli/errors';
import { civilTime, limitToString, parseLimit } from '@linli/time';

import { checkedWith } from '../check.ts';
import type { Linli } from '../linli.ts';
import type { Parameter } from '../pack/parameter.ts';
import { isParameterReference, valueOn } from '../pack/parameter.ts';
import type { DecideContext } from '../stream/decider.ts';
import { stamp } from './acting.ts';
import type { CommandOf } from './assembly-command.ts';
import type { AssemblyEvent, AssemblyOpened } from './assembly-event.ts';
import { raise } from './raise.ts';
import { type AssemblyTemplate, assemblyTemplateSchema } from './template.ts';

interface FoundTemplate {
  readonly template: AssemblyTemplate;
  readonly source?: AssemblyOpened['source'];
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** Opens an assembly under a template of a pack, or one of its own. */
export function open(command: CommandOf<'open'>, context: DecideContext): AssemblyEvent[] {
  const { id, places, subjects, requests, origin } = command;
  const { neighbourhood } = context.linli;
  places.forEach((place, at) => {
    if (neighbourhood.place(place) !== undefined) return;
    const nearest = nearestName(
      place,
      neighbourhood.places.map((each) => each.id),
    );
    throw raise('ASSEMBLY_PLACE', { path: `/places/${at}`, data: { name: place, nearest } });
  });
  const { template, source, parameters } = templateOf(command.template, context.linli);
  const limits = limitsOf(template, parameters, civilTime(context.at, context.linli.calendar).date);
  return [
    {
      type: 'assembly-opened',
      ...stamp(context),
      id,
      ...(source && { source }),
      template,
      limits,
      places,
      subjects,
      requests,
      ...(origin && { origin }),
    },
  ];
}

function templateOf(template: CommandOf<'open'>['template'], { packs }: Linli): FoundTemplate {
  if (typeof template !== 'string') {
    const codes = { key: 'ASSEMBLY_KEY', value: 'ASSEMBLY_VALUE' } as const;
    return { template: checkedWith(raise, assemblyTemplateSchema, template, codes, '/template'), parameters: {} };
  }
  const known = packs.flatMap((pack) =>
    Object.entries(pack.assemblies).map(([name, data]) => ({ id: `${pack.id}/${name}`, data, pack })),
  );
  const named = known.find(({ id }) => id === template);
  if (named === undefined) {
    const nearest = nearestName(
      template,
      known.map(({ id }) => id),
    );
    throw raise('ASSEMBLY_TEMPLATE', { path: '/template', data: { name: template, nearest } });
  }
  const { pack, data } = named;
  return { template: data, source: { template, version: pack.version }, parameters: pack.parameters };
}

/** The limits of the steps as text, as they hold on a day. */
function limitsOf(
  { steps }: AssemblyTemplate,
  parameters: Readonly<Record<string, Parameter>>,
  day: string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(steps).flatMap(([step, { limit }]) => {
      if (limit === undefined) return [];
      if (!isParameterReference(limit)) return [[step, limitToString(parseLimit(limit))]];
      const parameter = parameters[limit.parameter];
      const value = parameter === undefined ? undefined : valueOn(parameter, day);
      if (value === undefined) {
        const data = { name: limit.parameter, day };
        throw raise('ASSEMBLY_PARAMETER', { path: `/template/steps/${step}/limit`, data });
      }
      return [[step, limitToString(parseLimit(String(value)))]];
    }),
  );
}
