import type { VolunteerRules } from '@linli/core/registry';

/**
 * What volunteers may be asked to do: minors serve under supervision, with a guardian’s consent, never at night, and
 * only where it is safe. The hours are a reference; each community sets its own.
 */
export const volunteerRules = {
  minors: {
    night: { from: '20:00', until: '06:00' },
    errands: ['forest-fire', 'anti-fraud', 'no-burning', 'book-drive', 'tidying-up'],
  },
} satisfies VolunteerRules;
