/** The first items of a stream as an array, all of them unless told how many. */
export async function gather<Item>(items: AsyncIterable<Item>, most = Infinity): Promise<readonly Item[]> {
  const gathered: Item[] = [];
  for await (const item of items) {
    gathered.push(item);
    if (gathered.length >= most) break;
  }
  return gathered;
}
