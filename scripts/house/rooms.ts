/** Which packages a room may import. Data goes one way: down. */
export interface Room {
  readonly may: readonly string[];
  /** The instant is an argument: no clock, no randomness, no input or output, no state. */
  readonly pure: boolean;
}

const rooms: Readonly<Record<string, Room>> = {
  errors: { may: [], pure: true },
  time: { may: ['errors'], pure: true },
  rules: { may: ['errors'], pure: true },
  core: { may: ['errors', 'time', 'rules'], pure: true },
  pack: { may: ['core'], pure: true },
  testing: { may: ['errors', 'time', 'rules', 'core'], pure: true },
  sqlite: { may: ['errors', 'core'], pure: false },
  postgres: { may: ['errors', 'core'], pure: false },
  exchange: { may: ['errors', 'core'], pure: false },
  delivery: { may: ['errors', 'time', 'core'], pure: false },
  cli: {
    may: ['errors', 'time', 'rules', 'core', 'pack', 'testing', 'sqlite', 'postgres', 'delivery', 'exchange'],
    pure: false,
  },
};

/** The room of a package folder; every `pack-*` is one kind of room. */
export function roomOf(folder: string): Room | undefined {
  return rooms[kindOf(folder)];
}

/** Whether a package folder may import another one of ours. */
export function mayImport(folder: string, other: string): boolean {
  return folder === other || (roomOf(folder)?.may.includes(kindOf(other)) ?? false);
}

function kindOf(folder: string): string {
  return folder.startsWith('pack-') ? 'pack' : folder;
}
