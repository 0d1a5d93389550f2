import type { Pack } from '@linli/core';
import assembly from '@linli/pack-assembly';
import care from '@linli/pack-care';
import cityStandards from '@linli/pack-city-standards';
import dispute from '@linli/pack-dispute';
import eBike from '@linli/pack-e-bike';
import emergency from '@linli/pack-emergency';
import hotline from '@linli/pack-hotline';
import neighbourhood from '@linli/pack-neighbourhood';
import onePlusThree from '@linli/pack-one-plus-three';
import renovation from '@linli/pack-renovation';
import responsibility from '@linli/pack-responsibility';
import streetOrder from '@linli/pack-street-order';
import sweep from '@linli/pack-sweep';
import volunteers from '@linli/pack-volunteers';
import whistle from '@linli/pack-whistle';

/** Every pack there is, in the order of precedence that the guide gives: the special before the general. */
export const everyPack: readonly Pack[] = [
  onePlusThree,
  emergency,
  whistle,
  responsibility,
  hotline,
  streetOrder,
  eBike,
  care,
  dispute,
  assembly,
  renovation,
  sweep,
  volunteers,
  cityStandards,
  neighbourhood,
];
