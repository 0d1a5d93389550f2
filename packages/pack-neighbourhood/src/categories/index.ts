import { access } from './access.ts';
import { aid } from './aid.ts';
import { building } from './building.ts';
import { children } from './children.ts';
import { disputes } from './disputes.ts';
import { drains } from './drains.ts';
import { electricBicycles } from './e-bikes.ts';
import { elderCare } from './elders.ts';
import { enterprise } from './enterprise.ts';
import { fire } from './fire.ts';
import { gas } from './gas.ts';
import { green } from './green.ts';
import { health } from './health.ts';
import { heating } from './heating.ts';
import { housing } from './housing.ts';
import { lifts } from './lifts.ts';
import { lights } from './lights.ts';
import { noise } from './noise.ts';
import { pets } from './pets.ts';
import { pollution } from './pollution.ts';
import { power } from './power.ts';
import { property } from './property.ts';
import { roads } from './roads.ts';
import { rubbish } from './rubbish.ts';
import { safety } from './safety.ts';
import { service } from './service.ts';
import { street } from './street.ts';
import { telecom } from './telecom.ts';
import { traffic } from './traffic.ts';
import { water } from './water.ts';

/**
 * The everyday tree. Of two categories whose words fit, the higher priority wins; the bands are
 *
 * - 89-96 life is in danger now, or it is thanks and nothing else;
 * - 20-40 an unmistakable phrase, or a matter that must not be taken for a milder one;
 * - 10-19 the usual;
 * - 4-9 what is left of a branch.
 */
export const categories = {
  ...water,
  ...drains,
  ...gas,
  ...power,
  ...heating,
  ...lights,
  ...lifts,
  ...electricBicycles,
  ...fire,
  ...roads,
  ...access,
  ...rubbish,
  ...street,
  ...building,
  ...housing,
  ...noise,
  ...traffic,
  ...green,
  ...pets,
  ...disputes,
  ...property,
  ...elderCare,
  ...children,
  ...aid,
  ...health,
  ...safety,
  ...telecom,
  ...service,
  ...enterprise,
  ...pollution,
};
