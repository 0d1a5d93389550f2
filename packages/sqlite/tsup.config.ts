import { libraryBuild } from '../../tsup.base.ts';

export default { ...libraryBuild, target: 'node22', platform: 'node' as const };
