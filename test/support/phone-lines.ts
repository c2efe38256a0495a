/** Lines in which digits beside a number, or letters in it, would give a link that calls somebody else. */
export const unclearLines = [
  // Digits after the number.
  'Call (555) 555-0142 24 hours a day',
  'Call 555-555-0142 8 am to 5 pm',
  '(555) 555 0142 24 hours',
  '555-0142 365 days a year',
  '0800 555 0142 9-17',
  'Llame al 915 550 142 10 a 14 h',
  '01 55 50 14 20 24h/24',
  '91 555 01 42 10:00',
  '请拨打138 0013 8000 24小时',
  '555-555-0142-5',
  // Two numbers.
  '555-0142 555-0143',
  '555 0142 555 0143',
  '555-0142 0143',
  // Digits before the number.
  'Ward 12 555-0142',
  'Floor 3, room 12 555-555-0142',
  'Springfield, IL 62701 555-555-0142',
  'Monday to Friday 8-5 555-555-0142',
  '8.00-9.30 555 555 0142',
  '8:00-17:00 0800 555 0142',
  '2026-11-27 555-0142',
  '(2) 555-0142',
  // Letters for digits.
  '1-800-555-HELP',
  'Call 1-888-555-CARE (2273)',
  '+1 800 555 HELP',
  '1-800-555-O142',
  '1-CALL-555-0142',
  // A 0 that is not dialled after the code of the country.
  '+44 (020) 7946 0958',
] as const;

/** Lines with one clear number, and the digits that a link dials. */
export const clearLines: Readonly<Record<string, string>> = {
  'Call (555) 555-0142, 24 hours a day': '5555550142',
  'Call 1 555-555-0142 at night': '15555550142',
  'Call 613 555-0142 at night': '6135550142',
  'Call 0800 555 0142 at any time': '08005550142',
  'Llame al 91 555 01 42 para citas': '915550142',
  'Llame al 915 550 142 para citas': '915550142',
  'Call +44 (0)20 7946 0958': '+442079460958',
  'Call (0)20 7946 0958': '02079460958',
  '请拨打138-0013-8000咨询': '13800138000',
  '请拨打010-6555 0142咨询': '01065550142',
  '08-123 456 78': '0812345678',
  '+39 (06) 5550142': '+39065550142',
};
