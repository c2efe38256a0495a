/**
 * Whether tests run in every combination of engine, language and version. If not, some tests run in fewer combinations,
 * and a few don't run. Some checks of `npm run test:all` set `EVERYWHERE=1`.
 */
export const isEverywhere = !!process.env.EVERYWHERE;
