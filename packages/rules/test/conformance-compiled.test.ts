import { compile } from '@linli/rules';

import { evaluatorConformance } from './support/conformance.ts';

evaluatorConformance('compiled rules', compile);
