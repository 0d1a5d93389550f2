import { libraryBuild } from '../../tsup.base.ts';

// `node:sqlite` has no name without `node:`.
export default { ...libraryBuild, target: 'node22', platform: 'node' as const, removeNodeProtocol: false };
