/** What a status or a stage is called in Latvian, by capability; in English its code says it. */
export const STATUS_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'service-units': {
    'not-yet-open': 'vēl nav atvērta',
    open: 'atvērta',
    suspended: 'darbība apturēta',
    closed: 'slēgta',
  },
  'closure-orders': {
    announced: 'vēl nav izdots',
    standing: 'spēkā',
    revoked: 'atcelts',
    'in-effect': 'stājies spēkā',
    'carried-out': 'izpildīts',
  },
  plans: {
    draft: 'izstrādāts projekts',
    'in-consultation': 'apspriešanā',
    approved: 'apstiprināts',
    'in-force': 'spēkā',
    expired: 'termiņš beidzies',
    lapsed: 'zaudējis spēku',
  },
  'infrastructure-projects': {
    'not-begun': 'vēl nav sākts',
    invited: 'uzaicināts',
    submitted: 'iesniegts',
    approved: 'apstiprināts',
    building: 'būvniecībā',
    commissioned: 'nodots ekspluatācijā',
    cancelled: 'pārtraukts',
  },
  agreements: { 'not-yet-signed': 'vēl nav parakstīts', signed: 'parakstīts' },
  costs: { 'not-yet-valid': 'vēl nav spēkā', valid: 'spēkā' },
  providers: {
    'not-yet-valid': 'vēl nav spēkā',
    valid: 'spēkā',
    lapsed: 'beigusies',
    deregistered: 'izslēgta',
  },
  'unregistered-providers': {
    'not-yet-reported': 'vēl nav iesniegts',
    open: 'nav izskatīts',
    resolved: 'izskatīts',
  },
  'care-centre-assessments': {
    'not-yet-requested': 'vēl nav pieprasīts',
    open: 'nav pabeigts',
    overdue: 'nokavēts',
    complete: 'pabeigts',
  },
  territories: { ahead: 'gaidāma', 'in-effect': 'stājusies spēkā', blocked: 'apturēta' },
}
