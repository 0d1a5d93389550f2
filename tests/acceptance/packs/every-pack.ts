export { everyPack as packs } from '../../../examples/sample-requests/every-pack.ts';
