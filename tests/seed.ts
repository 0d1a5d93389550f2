import fc from 'fast-check';

// `npm test` tries the same examples everywhere; LINLI_SEED=… tries others, and a failure prints its seed.
fc.configureGlobal({ seed: Number(process.env['LINLI_SEED']) });
