/** English texts of delivery errors, by code. */
export const en = {
  HOOK_FORBIDDEN:
    'No message goes to {host}: {reason} Give an https address that everybody can reach, or allow the range of your own network.',
  HOOK_STATUS: '{host} answered with status {status}. Look there why; it is tried again.',
  HOOK_REPLY: '{host} answered with more than {limit} bytes. Answer with a status and no body.',
  DELIVERY_TIME: 'Sending took longer than {limit} ms. Answer sooner, and do the work afterwards.',
  DELIVERY_TEMPLATE: 'There is no template "{template}".[ Did you mean "{nearest}"?] Add it to the templates.',
  DELIVERY_ADDRESS: 'There is no address for this receiver. Say where messages of template "{template}" go.',
  DELIVERY_FAILED: 'Sending failed ({reason}). It is tried again.',
} as const;
