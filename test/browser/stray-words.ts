/** A number in a paragraph of the hospital. */
export const number = '<b class="number">555-0142</b>';

/** Mistakes that editors or their systems make in the hospital's words, with the HTML between the tags. */
export const strays: Readonly<Record<string, string>> = {
  'the paragraph is inside a <div>': `<div><p slot="contact">${number}</p></div>`,
  'the paragraph is inside two <div> elements': `<div><div><p slot="contact">${number}</p></div></div>`,
  'the name of the slot has a letter too many': `<p slot="contacts">${number}</p>`,
  'the name of the slot lacks a letter': `<p slot="conact">${number}</p>`,
  'the slot is named “phone”': `<p slot="phone">${number}</p>`,
  'the slot is named “phone”, and the paragraph is inside a <div>': `<div><p slot="phone">${number}</p></div>`,
  'the paragraph is inside another system’s element': `<turbo-frame><p slot="contact">${number}</p></turbo-frame>`,
  'the number is in a <slot>': `<slot name="contact">Call ${number}</slot>`,
  'the number is in a <slot> inside a <div>': `<div><slot name="contact">Call ${number}</slot></div>`,
  'the name of the slot is in capitals': `<p slot="Contact">${number}</p>`,
  'the slot does not exist': `<p slot="footer">${number}</p>`,
  'the slot attribute is lost': `<p>Call us: ${number}</p>`,
  'the slot attribute is lost, and the number is a link': `<p><a href="tel:+15550142">${number}</a></p>`,
  'some digits of the number are letters': '<p class="number">Call us: 1-800-CANCER</p>',
  'the number is an extension': '<p class="number">Nurse line: ext. 4711</p>',
  'an e-mail address is given instead of a number':
    '<p><a class="number" href="mailto:care@example.org">Write to us</a></p>',
  'the number is in no slot, but another number is':
    '<p slot="contact">Day: 555-0100</p><p class="number">Night: 555-0142</p>',
  'the number is a link in no slot, and the contact slot has only words':
    '<p slot="contact">Call any time:</p><p><a class="number" href="tel:5550143">555-0143</a></p>',
  'the number is in no slot, and the contact slot has it only in a hidden link':
    '<p slot="contact">Call any time: <a href="tel:5550143" hidden>call</a></p><p><a class="number" href="tel:5550143">555-0143</a></p>',
  'the digits of the number are of another script': '<p class="number">اتصلوا بنا: ٥٥٥٠١٤٢٠</p>',
};
