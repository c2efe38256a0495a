/** Of our own objects. */
const ours =
  'afterPrint answer because beforePrint blocks checklist current edition failed followHash heading ' +
  'idOf inline isOpen isUnchecked items kind label lead level listeners lists main more notes ' +
  'observer partById passages question questions reader renderChecklist renderControls required say ' +
  'serve shown sides slotted toggled topic unchecked unmet';

/** Of the interface's texts. */
const texts =
  'added addOwn closeAll copied copyByHand copyLink fromHospital hint independent ' +
  'languageMissing licence linkCopied mainSources moreSources notAdvice openAll printFailed ' +
  'ownWords printLarge publisher removed removeShort report reviewedByOn reviewedEarlier ' +
  'reviewedEarlierOn sheetMore sheetTitle shownInEnglish whom wrong';

/** Of Lit and @lit/localize, called by nobody but themselves and our elements. */
const lits =
  'addInitializer converter createProperty createRenderRoot creationScope elementStyles ' +
  'enableUpdating endNode finalizeStyles firstUpdated fromAttribute getLocale ' +
  'getPropertyDescriptor getPropertyOptions getUpdateComplete hasChanged hostConnected ' +
  'hostDisconnected hostUpdate hostUpdated loadLocaleSync noAccessor performUpdate ' +
  'renderBefore renderOptions scheduleUpdate setConnected shadowRootOptions shouldUpdate ' +
  'sourceLocale startNode targetLocales templates toAttribute useDefault willUpdate wrapped';

/**
 * Property names that the build of the script tag may shorten: no page, no browser and no data file
 * ever sees them. Whatever is public must not stand here.
 */
export const innerNames = new RegExp(
  // Lit's own, besides, are `_$` and two letters.
  `^(${[ours, texts, lits].join(' ').replaceAll(' ', '|')}|_\\$[A-Z][A-Za-z])$`,
);
