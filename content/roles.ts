import { message } from './message.js';

const role = <const Text extends string>(name: string, text: Text) =>
  message({
    id: `role.${name}`,
    text,
    note: 'A clinical role, in brackets after the name of a person',
  });

/** The clinical roles in which a person of a hospital may sign off a text: `reviewed-role`. */
export const roles = {
  'radiation-oncologist': role('radiation-oncologist', 'radiation oncologist'),
  surgeon: role('surgeon', 'surgeon'),
  'medical-oncologist': role('medical-oncologist', 'medical oncologist'),
  physician: role('physician', 'doctor'),
  nurse: role('nurse', 'nurse'),
  pharmacist: role('pharmacist', 'pharmacist'),
} as const;
