/**
 * Whether tests run in every combination of engine, language and version (`EVERYWHERE=1`, part of
 * `npm run test:all`), or in as few combinations as have each of them once.
 */
export const isEverywhere = !!process.env.EVERYWHERE;
