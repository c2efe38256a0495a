/** The ways to embed a widget. */
export const outputIds = [
  'script',
  'standalone',
  'wordpress',
  'link',
  'iframe',
  'prerendered',
  'html',
  'npm',
  'react',
] as const;
export type OutputId = (typeof outputIds)[number];

/** A kind of content management system or site, as an editor chooses it. */
export interface System {
  readonly id: string;
  /** The ways that work in this system, the best way first. */
  readonly ways: readonly [OutputId, ...OutputId[]];
  /** Set if the system's editor drops or hides unknown tags. Then the placeholder is offered before the tag. */
  readonly dropsTags?: true;
}

const every: readonly [OutputId, ...OutputId[]] = outputIds;

/** The choices for "Which system do you use?", in their order. */
export const systems = [
  { id: 'unsure', ways: ['script', 'link', 'iframe', 'html'] },
  { id: 'wordpress', ways: ['wordpress', 'script', 'link', 'iframe', 'html'], dropsTags: true },
  { id: 'drupal', ways: ['script', 'link', 'iframe', 'html'], dropsTags: true },
  { id: 'frames', ways: ['iframe', 'html'] },
  { id: 'text', ways: ['html'] },
  { id: 'own', ways: ['script', 'prerendered', 'standalone', 'iframe', 'html'] },
  { id: 'packages', ways: ['react', 'npm', 'prerendered'] },
  { id: 'every', ways: every },
] as const satisfies readonly System[];
export type SystemId = (typeof systems)[number]['id'];

export const systemIds: readonly SystemId[] = systems.map(({ id }) => id);

/** The data of a system. */
export const systemOf = (id: SystemId): System =>
  systems.find((system) => system.id === id) ?? systems[0];

/** The first system in which a way works, for addresses with a way that doesn't work in the address's system. */
export const systemFor = (way: OutputId): SystemId =>
  (systems as readonly System[]).find(({ ways }) => ways.includes(way))?.id as SystemId;
