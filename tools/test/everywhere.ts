/**
 * Whether tests run in every combination of engine, language and version (`EVERYWHERE=1`, part of
 * `npm run test:all`), or only in enough combinations that each engine, language and version occurs once.
 */
export const isEverywhere = !!process.env.EVERYWHERE;
