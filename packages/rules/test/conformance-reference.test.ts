import { referenceRules } from '@linli/rules';

import { evaluatorConformance } from './support/conformance.ts';

evaluatorConformance('json-rules-engine', referenceRules);
