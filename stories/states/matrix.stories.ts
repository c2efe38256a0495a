import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { matrix } from './matrix.js';

/** Every language, including the pseudo-locales, on a light and on a dark page. Everything is open. */
const meta: Meta = { title: 'States/Matrix' };

export default meta;

export const Overview: StoryObj = matrix('iort-overview');

export const SideEffects: StoryObj = matrix('iort-side-effects');

export const CandidacyFactors: StoryObj = matrix('iort-candidacy-factors');

export const Faq: StoryObj = matrix('iort-faq');
