import type { Edition, ShownSource } from '../../../content/edition.js';
import type { Section, Topic } from '../../../content/topic.js';
import { about } from '../../generated/content/shared.js';
import { shownSources } from '../../generated/editions.js';
import { textReviewedOn } from '../../localization/reviewed.js';
import type { HospitalReview } from '../hospital-review.js';
import type { RenderContext } from '../render-context.js';
import { answerText, type ContactText } from './answer-text.js';

/** The content of a widget, to be described in structured data. */
export interface Described {
  readonly tag: string;
  readonly topic: Topic;
  /** The sections shown. */
  readonly sections: readonly Section[];
  readonly edition: Edition;
  readonly review: HospitalReview | undefined;
  /** Returns the text at the place of the hospital's number. */
  readonly contact: ContactText;
}

/** A question with its answer, as schema.org's `Question`. */
export interface QuestionNode {
  readonly '@type': 'Question';
  /** The address of the question on the page. */
  readonly url: string;
  readonly name: string;
  readonly acceptedAnswer: { readonly '@type': 'Answer'; readonly text: string };
}

/** A widget as schema.org's `MedicalWebPage`. A widget with questions and answers is a `FAQPage` too. */
export interface WidgetNode {
  readonly '@type': 'MedicalWebPage' | readonly ['MedicalWebPage', 'FAQPage'];
  readonly '@id': string;
  readonly mainEntity?: readonly QuestionNode[];
  readonly lastReviewed?: string;
  readonly reviewedBy?: readonly (string | object)[];
  readonly [property: string]: unknown;
}

/** The treatment that all widgets are about. */
export const therapy = {
  '@type': 'MedicalTherapy',
  '@id': '#iort',
  name: 'Intraoperative radiation therapy',
  alternateName: 'IORT',
} as const;

/** The publisher of the text, whom "About this information" names. */
const project = { '@type': 'Organization', name: 'IORT Widgets' } as const;

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

const citation = ([publisher, name, url]: ShownSource) => ({
  '@type': 'WebPage',
  name,
  url,
  publisher: { '@type': 'Organization', name: publisher },
});

/**
 * A reviewer with a clinical role is a person. A reviewer without a role may be a department, so only the
 * name is stated.
 */
const reviewer = ({ by, role }: HospitalReview) => (role ? { '@type': 'Person', name: by } : by);

/** Who has reviewed the present text, and the date of the last review; empty if nobody has reviewed it. */
function reviewOf(locale: string, { topic, review }: Described) {
  const projectOn = textReviewedOn(locale, topic.name);
  const hospital = review?.current ? review : undefined;
  const reviewedBy = [...(hospital ? [reviewer(hospital)] : []), ...(projectOn ? [project] : [])];
  const lastReviewed = [hospital?.on, projectOn]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    ...(lastReviewed && { lastReviewed }),
    ...(reviewedBy.length > 0 && { reviewedBy }),
  };
}

function questionsOf(context: RenderContext, { sections, contact }: Described): QuestionNode[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const items = blocks.flatMap((block) => (block.kind === 'disclosures' ? block.items : []));
  return items.map(({ name, question, answer }) => ({
    '@type': 'Question',
    url: `#${context.idOf(name)}`,
    name: context.say(question),
    acceptedAnswer: { '@type': 'Answer', text: answerText(context, answer, contact) },
  }));
}

/** Describes the content of a widget in schema.org's vocabulary. Addresses are relative to the page. */
export function widgetNode(context: RenderContext, described: Described): WidgetNode {
  const { locale, say } = context;
  const { tag, topic, edition } = described;
  const questions = questionsOf(context, described);
  return {
    '@type': questions.length > 0 ? ['MedicalWebPage', 'FAQPage'] : 'MedicalWebPage',
    '@id': `#${tag}.${locale}`,
    name: say(topic.title),
    description: `${say(about.readers)} ${say(topic.aim)}`,
    inLanguage: locale,
    about: { '@id': therapy['@id'] },
    audience: { '@type': 'Patient' },
    author: project,
    license: LICENSE,
    dateModified: edition.date,
    version: edition.revision,
    ...reviewOf(locale, described),
    citation: edition.main.map((index) => citation(shownSources[index] as ShownSource)),
    ...(questions.length > 0 && { mainEntity: questions }),
  };
}
