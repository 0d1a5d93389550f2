/** The ways a request comes in. A channel is where the words were said; who said them is the requester. */
export const channels = [
  'resident-group',
  'shop-group',
  'grid-group',
  'hotline',
  'visit',
  'diary',
  'assembly',
  'sensor',
  'patrol',
  'window',
  'web',
] as const;

/** One way a request comes in. */
export type Channel = (typeof channels)[number];
