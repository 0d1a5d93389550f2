/** Who does something in a case: a role, and who holds it. Ids only; names are looked up where they are shown. */
export interface CaseParty {
  /** Id of the role: `grid-worker`. */
  readonly role: string;
  /** Id of the person or unit that holds it; missing where nobody is known to. */
  readonly holder?: string;
}

/** The id by which a party is addressed: the holder, else the role. */
export function partyId({ role, holder }: CaseParty): string {
  return holder ?? role;
}

/** Whether somebody's id is that of a party: its holder, or its role where nobody is known to hold it. */
export function isParty(party: CaseParty, id: string | undefined): boolean {
  return id !== undefined && (party.holder === id || party.role === id);
}

/** Parties that are there, each once. */
export function distinctParties(parties: readonly (CaseParty | undefined)[]): readonly CaseParty[] {
  return [
    ...new Map(parties.flatMap((party) => (party === undefined ? [] : [[partyId(party), party] as const]))).values(),
  ];
}
