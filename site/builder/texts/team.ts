import { message } from '../../../content/message.js';

/** The texts of the file for a web team, and of the button that saves it. */
export const team = {
  save: message({
    id: 'team.save',
    text: 'Everything for my web team',
    note: 'Button that saves a file.',
  }),
  saveHint: message({
    id: 'team.save-hint',
    text: 'One text file to send on: what to paste, the style sheet, the policy, a link to these choices, the review state, and what to read.',
    note: 'Hint at the button.',
  }),
  saved: message({ id: 'team.saved', text: 'Saved: {name}', note: 'Read out; a file’s name.' }),
  title: message({
    id: 'team.title',
    text: 'IORT information on our pages: for the web team',
    note: 'Title of the file.',
  }),
  intro: message({
    id: 'team.intro',
    text: 'Chosen in the embed builder. The lines below are complete: nothing has to be filled in.',
    note: 'First line of the file.',
  }),
  link: message({ id: 'team.link', text: 'Link to these choices', note: 'Before an address.' }),
  version: message({
    id: 'team.version',
    text: 'Version of the widgets',
    note: 'Before a number.',
  }),
  shows: message({ id: 'team.shows', text: 'Shown', note: 'Before the titles of widgets.' }),
  language: message({
    id: 'team.language',
    text: 'Language',
    note: 'Before the name of a language, or “The language of the page”.',
  }),
  forSystem: message({
    id: 'team.for-system',
    text: 'System',
    note: 'Before the name of a content system.',
  }),
  paste: message({ id: 'team.paste', text: 'What to paste: {way}', note: 'Heading.' }),
  other: message({ id: 'team.other', text: 'If that does not work: {way}', note: 'Heading.' }),
  inBuilder: message({
    id: 'team.in-builder',
    text: 'Its text is long: copy it from the builder, by the link above.',
    note: 'In place of code.',
  }),
  review: message({ id: 'team.review', text: 'Review state of the text', note: 'Heading.' }),
  reviewLine: message({
    id: 'team.review-line',
    text: '{title}, {language}: {state}; revision {revision}',
    note: 'A line of a list: a widget, a language, whether it is reviewed, the identifier of its text.',
  }),
  own: message({
    id: 'team.own',
    text: 'Signed off for your hospital by {name} on {date}: revisions {revisions}',
    note: 'A line; a person, a day, identifiers of texts.',
  }),
  read: message({ id: 'team.read', text: 'What to read', note: 'Heading over names of guides.' }),
  readThese: message({
    id: 'team.read-these',
    text: 'These guides come with the widgets, in the folder docs:',
    note: 'Before a list of files. Keep “docs”.',
  }),
  guideTeams: message({
    id: 'team.guide-teams',
    text: 'web-teams.md: how the widgets behave in a page, settings for the whole site, privacy',
    note: 'A line of a list. Keep the file’s name.',
  }),
  guideServing: message({
    id: 'team.guide-serving',
    text: 'serving.md: how to serve the files, versions, headers',
    note: 'A line of a list. Keep the file’s name.',
  }),
  guideTheming: message({
    id: 'team.guide-theming',
    text: 'theming.md: colors, type and parts',
    note: 'A line of a list. Keep the file’s name.',
  }),
  guideEditors: message({
    id: 'team.guide-editors',
    text: 'editors.md: which way fits which content system',
    note: 'A line of a list. Keep the file’s name.',
  }),
  guideUpgrading: message({
    id: 'team.guide-upgrading',
    text: 'upgrading.md: how to move to a newer version',
    note: 'A line of a list. Keep the file’s name.',
  }),
};
