import { html, nothing, type TemplateResult } from 'lit';
import type { BuiltFiles } from '../model/built-files.js';
import { systemOf, systems, type OutputId, type SystemId } from '../model/systems.js';
import { builtFilesOf } from '../output/built.js';
import { outputOf, type Output } from '../output/outputs.js';
import { policyText } from '../output/policy.js';
import { form } from '../texts/form.js';
import { output, places, tabHints, tabNames } from '../texts/output.js';
import { system, systemHints, systemNames } from '../texts/systems.js';
import { namesOf } from './content-fields.js';
import type { Context } from './context.js';
import { selectField, tick } from './fields.js';
import { filesFields, isLocal, versionNotice } from './files-field.js';
import { leftOutSaid, unusedSaid } from './left-out.js';
import { snippetPart } from './snippet.js';
import { tabList } from './tabs.js';
import { say } from '../../../src/localization/say.js';

/** The snippet with the directives that the page's policy needs. */
function policyPart(context: Context, { policy, crossOrigin }: Output): TemplateResult {
  const text = policyText(policy);
  const part = text
    ? snippetPart(context, 'policy', say(output.policy), text, say(output.policyHint))
    : html`<h3>${say(output.policy)}</h3>
        <p>${say(output.noPolicy)}</p>`;
  return html`${part} ${crossOrigin ? html`<p>${say(output.crossOrigin)}</p>` : nothing}`;
}

/**
 * Says why a script has no integrity hash; undefined if all scripts have one. Also undefined if the address of the files
 * is local, because then there is already a notice about the address.
 */
function unpinnedSaid(context: Context, { snippets }: Output): string | undefined {
  const scripts = snippets.filter(({ code }) => code.startsWith('<script'));
  if (isLocal(context) || scripts.every(({ code }) => code.includes('integrity=')))
    return undefined;
  return versionNotice(context) ?? say(output.noIntegrity);
}

/** The checkbox for plain HTML without elements that simple editors drop. */
const basicField = ({ choice, change }: Context): TemplateResult =>
  tick({
    id: 'basic',
    label: say(form.basic),
    checked: choice.basic,
    change: (basic) => change({ basic }),
  });

function panel(context: Context, built: BuiltFiles): TemplateResult {
  const { choice, facts } = context;
  const made = outputOf(choice, facts, built.read);
  const isLoading = builtFilesOf(choice).some((path) => built.isAwaited(path));
  const unpinned = unpinnedSaid(context, made);
  const isInOne = made.leftOut.includes('follow');
  return html`<p>${say(tabHints[choice.tab])}</p>
    ${
      isInOne
        ? html`<p class="note">
            ${say(output.oneLanguage, { language: namesOf(context, choice.lang) })}
          </p>`
        : nothing
    }
    <p class="note" role="status" id="unused" .textContent=${unusedSaid(context)}></p>
    <p class="note" role="status" .textContent=${leftOutSaid(context, made.leftOut)}></p>
    ${choice.tab === 'html' ? basicField(context) : nothing}
    ${made.snippets.map(({ place, code, leftOut }) =>
      code
        ? snippetPart(
            context,
            `snippet-${place}`,
            say(places[place]),
            code,
            leftOutSaid(context, leftOut),
          )
        : html`<p class="note">${isLoading ? say(output.loading) : say(output.missing)}</p>`,
    )}
    ${unpinned ? html`<p class="note" id="unpinned">${unpinned}</p>` : nothing}
    ${policyPart(context, made)}`;
}

/** The field for the editor's content management system. A new choice opens the tab with the best way for the system. */
const systemField = ({ choice, change }: Context): TemplateResult =>
  selectField({
    id: 'system',
    label: say(system.label),
    hint: say(systemHints[choice.system]),
    value: choice.system,
    options: systems.map(({ id }) => ({ value: id, label: say(systemNames[id]) })),
    change: (value) => {
      const id = value as SystemId;
      change({ system: id, tab: systemOf(id).ways[0] });
    },
  });

/** The name of a way. If more than one way works in the system, the best way is marked. */
function tabName({ choice }: Context, id: OutputId): string {
  const { ways } = systemOf(choice.system);
  const name = say(tabNames[id]);
  const isBest = choice.system !== 'every' && ways.length > 1 && ways[0] === id;
  return isBest ? say(output.best, { name }) : name;
}

/** The fields for system and files, and the tabs with the ways that work in the editor's system. */
export const outputPart = (context: Context, built: BuiltFiles): TemplateResult =>
  html`<div class="output">
    ${systemField(context)} ${filesFields(context)}
    ${tabList({
      label: say(output.tabs),
      tabs: systemOf(context.choice.system).ways.map((id) => ({ id, name: tabName(context, id) })),
      current: context.choice.tab,
      choose: (tab) => context.change({ tab }),
      panel: panel(context, built),
    })}
  </div>`;
