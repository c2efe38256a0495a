import { warnAttribute, warnOnce } from '../diagnostics/console.js';
import { fire, IortReviewDueEvent } from './events.js';
import type { HospitalReview } from './hospital-review.js';
import { countsUntil, isTooOld } from './review-age.js';

/** The reviews of the text that an element shows. */
interface Reviews {
  /** The hospital's own review, as the page states it. */
  readonly hospital: HospitalReview | undefined;
  /** The date of the project's own review, in ISO form. */
  readonly project: string | undefined;
}

/** Reports each review that is too old, once, to those who embed an element. */
export class ReviewsDue {
  readonly #reported = new Set<string>();

  /** Fires `iort-review-due` and writes a console line for each review that is too old and not yet reported. */
  report(host: HTMLElement, { hospital, project }: Reviews): void {
    const { localName: tag } = host;
    if (hospital?.on && this.#reportIfDue(host, 'hospital', hospital.on)) {
      warnAttribute(
        tag,
        'reviewed-on',
        hospital.on,
        `valid until ${countsUntil(hospital.on)}: have the text reviewed again; readers are not told`,
      );
    }
    if (project && this.#reportIfDue(host, 'project', project)) {
      warnOnce(
        `<${tag}>: the project's review of ${project} was valid until ${countsUntil(project)}: look for a newer version; readers are not told`,
      );
    }
  }

  /** @returns whether the review was reported now */
  #reportIfDue(host: HTMLElement, whose: IortReviewDueEvent['whose'], on: string): boolean {
    const key = `${whose} ${on}`;
    if (this.#reported.has(key) || !isTooOld(on)) return false;
    this.#reported.add(key);
    fire(host, () => new IortReviewDueEvent(whose, on, countsUntil(on)));
    return true;
  }
}
