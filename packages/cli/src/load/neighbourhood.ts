import { createNeighbourhood, type Neighbourhood, type NeighbourhoodData, unknownNeighbourhood } from '@linli/core';

import { inFile, isLinliError } from '../errors.ts';
import type { Io } from '../io.ts';
import { readDataFile } from './data-file.ts';

/**
 * The neighbourhood a file describes; one of which nothing is known where no file is given.
 *
 * @throws LinliError `NEIGHBOURHOOD_…`, `DATA_…`, `FILE_…` with the file before the JSON pointer
 */
export async function loadNeighbourhood(file: string | undefined, io: Io): Promise<Neighbourhood> {
  if (file === undefined) return unknownNeighbourhood();
  const data = await readDataFile(file, 'DATA', io);
  try {
    // Unchecked until `createNeighbourhood` has read it, which is what it is for.
    return createNeighbourhood(data as NeighbourhoodData);
  } catch (error) {
    throw isLinliError(error) ? inFile(file, error) : error;
  }
}
