/**
 * Whether tests run in every engine, language and version that they know (`EVERYWHERE=1`, part of
 * `npm run test:all`), or in as few as show each of them once.
 */
export const isEverywhere = !!process.env.EVERYWHERE;
