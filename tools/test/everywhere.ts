/**
 * Whether tests run in every combination of engine, language and version. If not, they run in just enough
 * combinations for each engine, language and version to occur once. `npm run test:all` sets `EVERYWHERE=1`.
 */
export const isEverywhere = !!process.env.EVERYWHERE;
