/** Whose matter it is: one's own, everybody's, or one that needs help. */
export const responsibilities = ['self', 'joint', 'assisted'] as const;

/** `self` 自己办: the requester, with guidance. `joint` 共同办: those concerned together. `assisted` 协助办: the community helps. */
export type Responsibility = (typeof responsibilities)[number];

/** The layers that can answer a matter, from the door outwards. */
export const tiers = ['household', 'grid', 'community', 'street', 'district'] as const;

/** The layer at which a matter is answered. */
export type Tier = (typeof tiers)[number];
